package org.gouvernail.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import org.gouvernail.governance.committee.Hours;
import org.gouvernail.governance.journal.Turns.Turn;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What another reader makes of the calendars: biweekly shares no code with the library that writes them. */
class ICalendarTest {

    private static final String PRODUCT = "https://gouvernail.example";
    private static final Turn TURN =
            new Turn(3, Instant.parse("2026-12-05T15:00:00Z"), Instant.parse("2027-01-05T15:00:00Z"));

    @Test
    void sessions_around_both_clock_changes_of_2027_are_read_at_the_same_instants() {
        List<CalendarEvent> sessions = new ArrayList<>();
        for (String day : List.of("2027-03-13", "2027-03-14", "2027-03-15", "2027-11-06", "2027-11-07", "2027-11-08")) {
            sessions.add(session(LocalDate.parse(day), LocalTime.of(9, 30), LocalTime.of(12, 0)));
        }
        Map<String, VEvent> read = read(sessions);
        for (CalendarEvent session : sessions) {
            assertSame(session, read);
        }
        assertThat(start(read, sessions.get(0))).isEqualTo(Instant.parse("2027-03-13T14:30:00Z"));
        assertThat(start(read, sessions.get(1))).isEqualTo(Instant.parse("2027-03-14T13:30:00Z"));
        assertThat(start(read, sessions.get(2))).isEqualTo(Instant.parse("2027-03-15T13:30:00Z"));
        assertThat(start(read, sessions.get(3))).isEqualTo(Instant.parse("2027-11-06T13:30:00Z"));
        assertThat(start(read, sessions.get(4))).isEqualTo(Instant.parse("2027-11-07T14:30:00Z"));
        assertThat(start(read, sessions.get(5))).isEqualTo(Instant.parse("2027-11-08T14:30:00Z"));
    }

    @Test
    void any_minute_of_2027_away_from_the_nights_of_change_is_read_at_its_instant() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<CalendarEvent> sessions = new ArrayList<>();
        while (sessions.size() < 1000) {
            LocalDate day = LocalDate.ofYearDay(2027, 1 + random.nextInt(365));
            LocalTime from = LocalTime.of(random.nextInt(23), random.nextInt(60));
            LocalTime to = from.plusMinutes(1 + random.nextInt(59));
            if (farFromAChange(day, from) && farFromAChange(day, to)) {
                sessions.add(session(day, from, to));
            }
        }
        Map<String, VEvent> read = read(sessions);
        sessions.forEach(session -> assertSame(session, read));
    }

    @Test
    void every_minute_around_a_change_is_written_as_the_clocks_show_it_under_its_zone() {
        List<CalendarEvent> sessions = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (String day : List.of("2027-03-13", "2027-03-14", "2027-11-06", "2027-11-07")) {
            for (int minute = 0; minute < 24 * 60 - 1; minute++) {
                LocalTime from = LocalTime.MIN.plusMinutes(minute);
                if (BusinessClock.ZONE
                        .getRules()
                        .getValidOffsets(LocalDate.parse(day).atTime(from))
                        .isEmpty()) {
                    continue;
                }
                sessions.add(session(LocalDate.parse(day), from, from));
                expected.append("DTSTART;TZID=America/Toronto:")
                        .append(day.replace("-", ""))
                        .append(String.format("T%02d%02d00%n", from.getHour(), from.getMinute()));
            }
        }
        assertThat(write(sessions).lines().filter(line -> line.startsWith("DTSTART;")))
                .containsExactlyElementsOf(expected.toString().lines().toList());
    }

    @Test
    void an_hour_shown_twice_is_written_as_the_clocks_show_it_under_its_zone() {
        CalendarEvent session = session(LocalDate.of(2027, 11, 7), LocalTime.of(1, 30), LocalTime.of(1, 45));
        assertThat(write(List.of(session)))
                .contains(
                        "DTSTART;TZID=America/Toronto:20271107T013000\r\n",
                        "DTEND;TZID=America/Toronto:20271107T014500\r\n");
    }

    /**
     * Half a day away from a change of the clocks: nearer than that this reader takes the other side's offset, at 21:00 of the
     * eve and until 09:00 of the day itself, whatever the order of the events.
     */
    private static boolean farFromAChange(LocalDate day, LocalTime time) {
        ZoneRules rules = BusinessClock.ZONE.getRules();
        Instant instant = Hours.instant(day, time);
        return rules.getOffset(instant.minus(Duration.ofHours(12)))
                .equals(rules.getOffset(instant.plus(Duration.ofHours(12))));
    }

    @Test
    void reading_elsewhere_does_not_move_a_session() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            CalendarEvent session = session(LocalDate.of(2027, 3, 14), LocalTime.of(9, 30), LocalTime.of(12, 0));
            assertSame(session, read(List.of(session)));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void an_event_bears_its_identity_its_changes_and_its_page() {
        CalendarEvent cancelled = CalendarEvent.wholeDay(
                new SubjectRef("follow-up", "CMSN-2027-01-D1-S1"),
                "due",
                LocalDate.of(2027, 3, 14),
                LocalizedText.of("Suivi", "Follow-up"),
                null,
                "/comite/suivis",
                true);
        VEvent event = read(List.of(cancelled)).values().iterator().next();
        assertThat(event.getUid().getValue()).isEqualTo("follow-up.CMSN-2027-01-D1-S1.due@gouvernail");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(TURN.lastAt());
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getUrl().getValue()).isEqualTo(PRODUCT + "/comite/suivis");
    }

    @Test
    void hostile_words_stay_words_and_no_line_exceeds_75_octets() {
        String hostile = "Séance; à huis clos, \\ \"x\"\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:http://x/\u0007"
                + "é😀".repeat(60);
        CalendarEvent event = CalendarEvent.wholeDay(
                new SubjectRef("milestone", "M1"),
                "milestone",
                LocalDate.of(2027, 7, 1),
                LocalizedText.of(hostile, hostile),
                LocalizedText.of(hostile, hostile),
                "/mesures/M1",
                false);
        String text = write(List.of(event));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text)
                .doesNotContain("\r\nATTACH")
                .doesNotContain("\r\nBEGIN:VALARM")
                .doesNotContain("\u0007");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        VEvent read = Biweekly.parse(text).first().getEvents().get(0);
        String kept = hostile.replace("\r\n", "\n").replace("\u0007", "");
        assertThat(read.getSummary().getValue().replace("\r\n", "\n")).isEqualTo(kept);
        assertThat(Biweekly.parse(text).first().getEvents()).hasSize(1);
    }

    private static void assertSame(CalendarEvent session, Map<String, VEvent> read) {
        assertThat(start(read, session)).isEqualTo(instant(session.day(), session.startsAt()));
        ICalDate end = event(read, session).getDateEnd().getValue();
        assertThat(end.toInstant()).isEqualTo(instant(session.day(), session.endsAt()));
    }

    private static Instant instant(LocalDate day, @Nullable LocalTime time) {
        return Hours.instant(day, Objects.requireNonNull(time));
    }

    private static Instant start(Map<String, VEvent> read, CalendarEvent session) {
        return event(read, session).getDateStart().getValue().toInstant();
    }

    private static VEvent event(Map<String, VEvent> read, CalendarEvent session) {
        return Objects.requireNonNull(read.get(session.uid()));
    }

    private static int made;

    private static CalendarEvent session(LocalDate day, LocalTime from, LocalTime to) {
        return new CalendarEvent(
                new SubjectRef("session", "S-" + made++),
                "session",
                day,
                from,
                to,
                LocalizedText.of("Séance", "Session"),
                null,
                LocalizedText.of("Québec", null),
                "/seances",
                false);
    }

    private static Map<String, VEvent> read(List<CalendarEvent> events) {
        Map<String, VEvent> read = new HashMap<>();
        Biweekly.parse(write(events))
                .first()
                .getEvents()
                .forEach(e -> read.put(e.getUid().getValue(), e));
        assertThat(read).hasSameSizeAs(events);
        return read;
    }

    private static String write(List<CalendarEvent> events) {
        Map<String, Turn> turns = new HashMap<>();
        events.forEach(e -> turns.put(e.subject().toString(), TURN));
        assertThat(BusinessClock.ZONE.getId()).isEqualTo("America/Toronto");
        return ICalendar.write("Calendrier", events, turns, Locale.FRENCH, PRODUCT);
    }
}
