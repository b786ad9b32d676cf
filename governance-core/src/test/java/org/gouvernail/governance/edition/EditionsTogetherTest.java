package org.gouvernail.governance.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.edition.Revisions.Heard;
import org.gouvernail.governance.edition.Revisions.Proposed;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.edition.Revisions.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Revisions one after another and at once, on both databases. Prints its seed; {@code -Dseed=…} plays it again. */
@Timeout(300)
class EditionsTogetherTest extends EditionsKit {

    private static final int ROUNDS = 200;
    private static final int REVISIONS = 60;
    private static final Heard NOBODY = new Heard(List.of(), WORDS);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int given = 100;

    @ParameterizedTest
    @EnumSource
    void of_two_revisions_adopted_at_once_one_becomes_the_edition(TestDatabase database) throws Exception {
        System.out.println(database + ": seed " + seed);
        begin(database);
        for (int round = 0; round < ROUNDS; round++) {
            int before = inForce(database).number();
            String one = asked(database, List.of(reword("T-O1", "Un " + round)));
            String other = asked(database, List.of(reword("T-O1.1", "Deux " + round)));

            List<String> told = together(() -> decide(database, one), () -> decide(database, other));

            assertThat(told)
                    .as("round %d of seed %d", round, seed)
                    .containsExactlyInAnyOrder("done", "revision.rebase");
            assertThat(inForce(database).number()).isEqualTo(before + 1);
            int next = before + 2;
            boolean another = as(database, w -> w.editions().find(next).isPresent());
            assertThat(another).isFalse();
            String lost = told.get(0).equals("done") ? other : one;
            as(database, w -> w.revisions().withdraw(lost, WORDS, w.seen(lost)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_revised_every_earlier_edition_reads_byte_for_byte_as_it_did(TestDatabase database)
            throws Exception {
        System.out.println(database + ": seed " + seed);
        begin(database);
        Map<Integer, String> remembered = new HashMap<>();
        int adopted = 0;
        for (int i = 0; i < REVISIONS; i++) {
            EditionContent now = inForce(database);
            List<Change> changes = changes(now);
            try {
                decide(database, asked(database, changes));
                adopted++;
            } catch (DomainException e) {
                assertThat(e.category()).as("%s", e).isEqualTo(DomainException.Category.INVALID);
            }
            for (EditionRecord kept : as(database, EditionsTogetherTest::records)) {
                assertThat(kept.record())
                        .as("edition %d after revision %d of seed %d", kept.number(), i, seed)
                        .isEqualTo(remembered.getOrDefault(kept.number(), kept.record()));
                assertThat(Json.sha256(kept.record())).isEqualTo(kept.sha256());
                remembered.put(kept.number(), kept.record());
            }
        }
        System.out.println(database + ": " + adopted + " of " + REVISIONS + " revisions adopted");
        assertThat(adopted).isGreaterThan(REVISIONS / 4);
        assertThatThrownBy(() -> as(
                        database,
                        w -> w.em().createQuery("update Edition e set e.content = 'x'")
                                .executeUpdate()))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @EnumSource
    void after_adoption_no_word_changes_but_by_a_revision(TestDatabase database) {
        begin(database);
        assertThatThrownBy(() -> as(
                        database,
                        w -> w.strategies().reviseOrientation("T-O1", WORDS, null, null, Provenance.ILLUSTRATIVE)))
                .hasMessageContaining("strategy.adopted");
        assertThatThrownBy(() -> as(
                        database,
                        w -> w.strategies().addObjective("T-O1", "T-O1.99", WORDS, null, Provenance.ILLUSTRATIVE)))
                .hasMessageContaining("strategy.adopted");
    }

    @ParameterizedTest
    @EnumSource
    void a_revision_needs_somebody_heard_or_the_reason_why_nobody_was(TestDatabase database) {
        begin(database);
        String code = proposed(database, List.of(reword("T-O1", "Entendre")));
        Heard nothing = new Heard(List.of(), null);
        as(database, w -> w.revisions().submit(code, nothing, w.seen(code)));
        assertThatThrownBy(() -> as(database, w -> w.revisions().request(code, nothing, w.seen(code))))
                .hasMessageContaining("revision.unheard");
        RevisionView asked = as(
                database, w -> w.revisions().request(code, new Heard(List.of("consultation~C"), null), w.seen(code)));
        assertThat(asked.agendaItem()).isNotNull();
        assertThatThrownBy(() -> as(database, w -> w.revisions().decide(code, "another-decision", true, w.seen(code))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields().get(0).code()).isEqualTo("revision.other-decision"));
        RevisionView left = as(database, w -> w.revisions().withdraw(code, WORDS, w.seen(code)));
        assertThat(left.state()).isEqualTo(State.WITHDRAWN);
    }

    /** An edition as it is kept. */
    private record EditionRecord(int number, String record, String sha256) {}

    private static List<EditionRecord> records(Wired w) {
        return w.editions().all().stream()
                .map(e -> new EditionRecord(
                        e.content().number(), w.editions().record(e.content().number()), e.sha256()))
                .toList();
    }

    /** One to four changes drawn from what is in force; some sets ask what the rules refuse. */
    private List<Change> changes(EditionContent now) {
        List<String> codes = List.copyOf(EditionDiff.parts(now).keySet());
        List<Change> changes = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        for (int i = 0; i < many; i++) {
            String code = codes.get(random.nextInt(codes.size()));
            String fr = "Texte " + random.nextInt(1000);
            changes.add(
                    switch (random.nextInt(5)) {
                        case 0 -> change(Act.REWORD_VISION, null, null, fr, null, List.of());
                        case 1 -> reword(code, fr);
                        case 2 ->
                            change(
                                    Act.SET_TARGET,
                                    code,
                                    null,
                                    null,
                                    Target.of(LocalizedText.of(random.nextInt(100) + " %", null)),
                                    List.of());
                        case 3 -> change(Act.ADD_OBJECTIVE, "T-O1." + given++, "T-O1", fr, null, List.of());
                        default ->
                            change(
                                    Act.DROP,
                                    code.equals("T-O1") || code.equals("T-O1.1") ? "T-O1." + (given - 1) : code,
                                    null,
                                    null,
                                    null,
                                    random.nextBoolean() ? List.of() : List.of("T-O1.1"));
                    });
        }
        return changes;
    }

    private static Change reword(String code, String fr) {
        return change(Act.REWORD, code, null, fr, null, List.of());
    }

    private static Change change(
            Act act,
            @Nullable String code,
            @Nullable String orientation,
            @Nullable String fr,
            @Nullable Target target,
            List<String> successors) {
        return new Change(
                act,
                code,
                orientation,
                fr == null ? null : LocalizedText.of(fr, null),
                target,
                null,
                successors,
                null,
                WORDS,
                List.of("fact~F-1"));
    }

    private static EditionContent inForce(TestDatabase database) {
        return as(database, w -> w.editions().standing(w.strategies().locked()));
    }

    private static String proposed(TestDatabase database, List<Change> changes) {
        return as(database, w -> {
            int number = w.strategies().locked().edition().number();
            return w.revisions().propose(new Proposed(WORDS, number, changes)).code();
        });
    }

    private static String asked(TestDatabase database, List<Change> changes) {
        String code = proposed(database, changes);
        as(database, w -> w.revisions().submit(code, NOBODY, w.seen(code)));
        as(database, w -> w.revisions().request(code, NOBODY, w.seen(code)));
        return code;
    }

    private static RevisionView decide(TestDatabase database, String code) {
        return as(database, w -> w.revisions().decide(code, decision(code), true, w.seen(code)));
    }

    private static List<String> together(Callable<?>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Callable<?> act : acts) {
                running.add(pool.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    try {
                        act.call();
                        return "done";
                    } catch (DomainException e) {
                        return e.code();
                    }
                }));
            }
            List<String> told = new ArrayList<>();
            for (Future<String> one : running) {
                told.add(one.get());
            }
            return told;
        } finally {
            pool.shutdown();
        }
    }
}
