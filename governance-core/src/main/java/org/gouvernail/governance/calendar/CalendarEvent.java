package org.gouvernail.governance.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on a day.
 *
 * @param subject what it is about: how often it changed and when last is read in the journal
 * @param part which of the subject's days it is, such as {@code due}; the same for ever
 * @param startsAt as the clocks of Québec show it, null for the whole day
 * @param endsAt the same, null where it is not known
 * @param text what else is to be said, null for nothing
 * @param place where, null for nowhere
 * @param path page where it is dealt with
 * @param cancelled whether it no longer takes place
 */
public record CalendarEvent(
        SubjectRef subject,
        String part,
        LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        LocalizedText title,
        @Nullable LocalizedText text,
        @Nullable LocalizedText place,
        String path,
        boolean cancelled) {

    /** An event of the whole day, nowhere. */
    public static CalendarEvent wholeDay(
            SubjectRef subject,
            String part,
            LocalDate day,
            LocalizedText title,
            @Nullable LocalizedText text,
            String path,
            boolean cancelled) {
        return new CalendarEvent(subject, part, day, null, null, title, text, null, path, cancelled);
    }

    /** By which calendars know it again, whatever becomes of it. */
    String uid() {
        return subject.kind() + "." + subject.code() + "." + part + "@gouvernail";
    }
}
