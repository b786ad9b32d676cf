package org.gouvernail.governance.calendar;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calendars as others read them, without signing in. */
public interface CalendarTexts {

    /**
     * What a personal calendar shows now, as iCalendar text: what its holder may see at this instant. Empty when no
     * calendar is read with this token.
     *
     * @param locale the language to write in, null for the calendar's
     */
    Optional<String> read(String token, @Nullable Locale locale);

    /** What is published, as iCalendar text. */
    String published(Locale locale);
}
