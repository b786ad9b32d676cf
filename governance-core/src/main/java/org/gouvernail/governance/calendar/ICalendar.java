package org.gouvernail.governance.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.gouvernail.governance.journal.Turns.Turn;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.LocalizedText;

/** Writes events as an iCalendar object (RFC 5545): the same events give the same bytes. */
final class ICalendar {

    private static final Turn NEVER_CHANGED = new Turn(0, Instant.EPOCH, Instant.EPOCH);

    private static final VTimeZone ZONE = zone();

    private ICalendar() {}

    /**
     * The text of a calendar.
     *
     * @param turns how each subject changed, by {@code kind~code}
     * @param product address of the product, without a slash at its end
     */
    static String write(
            String title, List<CalendarEvent> events, Map<String, Turn> turns, Locale locale, String product) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Gouvernail//" + locale.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", clean(title)));
        calendar.add(new XProperty("X-WR-TIMEZONE", BusinessClock.ZONE.getId()));
        calendar.add(ZONE);
        events.forEach(event -> calendar.add(
                event(event, turns.getOrDefault(event.subject().toString(), NEVER_CHANGED), locale, product)));
        return Folding.fold(calendar.toString());
    }

    private static VEvent event(CalendarEvent event, Turn turn, Locale locale, String product) {
        VEvent written = new VEvent(false);
        written.add(new Uid(event.uid()));
        written.add(new DtStamp(turn.lastAt()));
        written.add(new LastModified(turn.lastAt()));
        written.add(new Sequence(turn.changes()));
        when(event, written);
        written.add(new Summary(clean(in(event.title(), locale))));
        if (event.text() != null) {
            written.add(new Description(clean(in(event.text(), locale))));
        }
        if (event.place() != null) {
            written.add(new Location(clean(in(event.place(), locale))));
        }
        written.add(new Url(URI.create(product + event.path())));
        written.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return written;
    }

    private static void when(CalendarEvent event, VEvent written) {
        LocalTime from = event.startsAt();
        if (from == null) {
            written.add(new DtStart<LocalDate>(event.day()));
            written.add(new DtEnd<LocalDate>(event.day().plusDays(1)));
            return;
        }
        written.add(new DtStart<>(event.day().atTime(from).atZone(BusinessClock.ZONE)));
        if (event.endsAt() != null) {
            written.add(new DtEnd<>(event.day().atTime(event.endsAt()).atZone(BusinessClock.ZONE)));
        }
    }

    /** The zone with the rules in force since 2007: what came before concerns no event. */
    private static VTimeZone zone() {
        VTimeZone whole = Objects.requireNonNull(
                        TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(BusinessClock.ZONE.getId()))
                .getVTimeZone();
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(BusinessClock.ZONE.getId()));
        whole.getObservances().stream().filter(ICalendar::inForce).forEach(zone::add);
        return zone;
    }

    private static boolean inForce(Observance observance) {
        return observance
                .<RRule<?>>getProperty("RRULE")
                .filter(rule -> rule.getRecur().getUntil() == null)
                .isPresent();
    }

    private static String in(LocalizedText text, Locale locale) {
        return text.in(locale);
    }

    /** Without what no calendar could keep; line ends as iCalendar knows them. */
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> Characters.kept(Character.toString(c)))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
