package org.gouvernail.governance.journal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the journal promises of instants, and its histories, on both databases. */
class JournalServiceTest {

    private static final Instant NOON = Instant.parse("2018-01-08T17:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_server_whose_clock_is_behind_records_no_earlier_than_the_other_did(TestDatabase database) {
        SubjectRef subject = subject();
        Instant first = record(database, subject, NOON.plusSeconds(3), "A");

        Instant second = record(database, subject, NOON, "B");

        assertThat(second).isEqualTo(first);
        assertThat(stateAt(database, subject, second)).isEqualTo("B");
        assertThat(stateAt(database, subject, NOON)).isEqualTo("none");
    }

    @ParameterizedTest
    @EnumSource
    void the_entries_of_a_transaction_bear_one_instant_which_is_known_before_they_are_written(TestDatabase database) {
        SubjectRef one = subject();
        SubjectRef other = subject();
        Instant told = database.inTransaction(em -> {
            BusinessClock clock = clock(NOON);
            Journal journal = JournalKit.journal(em, clock);
            Instant before = journal.instant(one);
            clock.hold(NOON.plusSeconds(5));
            assertThat(journal.record("test.done", one, null, Map.of("state", "A")))
                    .isEqualTo(before);
            assertThat(journal.record("test.done", other, null, Map.of("state", "A")))
                    .isEqualTo(before);
            return before;
        });

        assertThat(stateAt(database, one, told)).isEqualTo("A");
        assertThat(stateAt(database, other, told)).isEqualTo("A");
    }

    @ParameterizedTest
    @EnumSource
    void many_entries_at_once_are_those_that_one_after_the_other_would_be(TestDatabase database) {
        SubjectRef ahead = subject();
        SubjectRef fresh = subject();
        Instant later = record(database, ahead, NOON.plusSeconds(3), "A");

        database.inTransaction(em -> {
            Journal journal = JournalKit.journal(em, clock(NOON));
            journal.recordAll(List.of(
                    new Journal.Write("test.done", ahead, null, Map.of("state", "B")),
                    new Journal.Write("test.done", fresh, "Motif", Map.of("state", "B")),
                    new Journal.Write("test.done", fresh, null, Map.of("state", "C"))));
            journal.recordAll(List.of());
            return null;
        });

        List<Journal.EntryView> entries =
                database.inTransaction(em -> JournalKit.journal(em, clock(NOON)).history(fresh));
        assertThat(entries)
                .extracting(Journal.EntryView::state)
                .containsExactly("{\"state\":\"B\"}", "{\"state\":\"C\"}");
        assertThat(entries)
                .allSatisfy(e -> assertThat(e.leafHash())
                        .isEqualTo(LeafHash.of(
                                e.at(),
                                e.actor(),
                                e.actingFor(),
                                e.delegatedBy(),
                                e.act(),
                                e.subject(),
                                e.reason(),
                                e.state())));
        assertThat(stateAt(database, ahead, later)).isEqualTo("B");
        Instant next = record(database, fresh, NOON, "D");
        assertThat(stateAt(database, fresh, next)).isEqualTo("D");
    }

    @ParameterizedTest
    @EnumSource
    void a_long_history_shows_its_last_entries_and_is_read_back_to_its_first(TestDatabase database) {
        SubjectRef subject = subject();
        database.inTransaction(em -> {
            Journal journal = JournalKit.journal(em, clock(NOON));
            IntStream.range(0, 1_050)
                    .forEach(i -> journal.record("test.done", subject, null, Map.of("state", String.valueOf(i))));
            return null;
        });

        List<Journal.EntryView> last =
                database.inTransaction(em -> JournalKit.journal(em, clock(NOON)).history(subject));
        assertThat(last).hasSize(1_000);
        assertThat(last.get(0).state()).isEqualTo("{\"state\":\"50\"}");
        assertThat(last.get(999).state()).isEqualTo("{\"state\":\"1049\"}");
        List<String> all = database.inTransaction(em -> JournalKit.journal(em, clock(NOON))
                .backwards(subject)
                .map(Journal.EntryView::state)
                .toList());
        assertThat(all).hasSize(1_050).endsWith("{\"state\":\"0\"}").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_s_chronology_holds_its_updates_its_milestones_and_the_decisions_about_it(TestDatabase database) {
        String measure = "CHRO_M0" + database.ordinal();
        record(database, new SubjectRef("measure", measure), NOON, "A");
        record(database, new SubjectRef("update", measure + "/2017-2018-T3"), NOON, "A");
        record(database, new SubjectRef("milestone", measure + "-J1"), NOON, "A");
        record(database, new SubjectRef("decision", "D" + database.ordinal()), NOON, measure);
        record(database, new SubjectRef("measure", measure.replace('_', 'X')), NOON, "A");
        Journal.Filter about = new Journal.Filter(null, measure, null, null, null, null);

        List<Journal.EntryView> all =
                database.inTransaction(em -> JournalKit.journal(em, clock(NOON)).page(about, 0, 10));
        assertThat(all)
                .extracting(e -> e.subject().kind())
                .containsExactly("decision", "milestone", "update", "measure");

        List<Journal.EntryView> older = database.inTransaction(
                em -> JournalKit.journal(em, clock(NOON)).page(about, all.get(1).number(), 1));
        assertThat(older).extracting(e -> e.subject().kind()).containsExactly("update");
    }

    private static Instant record(TestDatabase database, SubjectRef subject, Instant now, String state) {
        return database.inTransaction(
                em -> JournalKit.journal(em, clock(now)).record("test.done", subject, null, Map.of("state", state)));
    }

    private static String stateAt(TestDatabase database, SubjectRef subject, Instant at) {
        return database.inTransaction((EntityManager em) -> JournalKit.journal(em, clock(NOON))
                .stateAsOf(subject, at, Map.class)
                .map(state -> String.valueOf(state.get("state")))
                .orElse("none"));
    }

    private static SubjectRef subject() {
        return new SubjectRef("test", UUID.randomUUID().toString());
    }

    private static BusinessClock clock(Instant now) {
        BusinessClock clock = new BusinessClock();
        clock.hold(now);
        return clock;
    }
}
