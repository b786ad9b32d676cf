package org.gouvernail.governance.journal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sequence of the journal on both databases, with writers and sequencers at work at once. */
@Timeout(120)
class SequencerTest {

    @ParameterizedTest
    @EnumSource
    void what_was_rolled_back_leaves_no_gap(TestDatabase database) {
        long before = settled(database);
        write(database, "kept", 2);
        try (EntityManager em = database.open()) {
            em.getTransaction().begin();
            journal(em).record("test.undone", new SubjectRef("test", "undone"), null, Map.of());
            em.flush();
            em.getTransaction().rollback();
        }
        write(database, "kept", 1);

        assertThat(place(database)).isEqualTo(3);
        assertThat(place(database)).isZero();

        assertThat(size(database)).isEqualTo(before + 3);
        assertThat(leaves(database, before)).extracting(l -> l.entry().act()).containsOnly("test.done");
        assertThat(leaves(database, before))
                .extracting(Journal.Leaf::index)
                .containsExactly(before, before + 1, before + 2);
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_committed_late_comes_after_those_already_placed(TestDatabase database) {
        long before = settled(database);
        try (EntityManager slow = database.open()) {
            slow.getTransaction().begin();
            journal(slow).record("test.done", new SubjectRef("test", "late"), null, Map.of());
            slow.flush();
            write(database, "early", 1);
            assertThat(place(database)).isEqualTo(1);
            slow.getTransaction().commit();
        }

        assertThat(place(database)).isEqualTo(1);

        assertThat(leaves(database, before))
                .extracting(l -> l.entry().subject().code())
                .containsExactly("early", "late");
        assertThat(leaves(database, before).get(1).entry().number())
                .isLessThan(leaves(database, before).get(0).entry().number());
    }

    @ParameterizedTest
    @EnumSource
    void several_sequencers_place_every_entry_once(TestDatabase database) throws Exception {
        long before = settled(database);
        int writers = 4;
        int each = 40;
        ExecutorService pool = Executors.newFixedThreadPool(writers + 3);
        AtomicBoolean finished = new AtomicBoolean();
        List<Future<Integer>> sequencers = IntStream.range(0, 3)
                .mapToObj(s -> pool.submit(() -> placeUntil(database, finished)))
                .toList();
        List<Future<?>> written = new ArrayList<>();
        IntStream.range(0, writers).forEach(w -> written.add(pool.submit(() -> write(database, "writer" + w, each))));
        try {
            for (Future<?> writer : written) {
                writer.get();
            }
        } finally {
            finished.set(true);
        }
        int placed = 0;
        for (Future<Integer> sequencer : sequencers) {
            placed += sequencer.get();
        }
        pool.shutdown();

        assertThat(placed).isEqualTo(writers * each);
        List<Journal.Leaf> leaves = leaves(database, before);
        assertThat(leaves)
                .extracting(Journal.Leaf::index)
                .containsExactlyElementsOf(LongStream.range(before, before + writers * each)
                        .boxed()
                        .toList());
        assertThat(leaves).extracting(l -> l.entry().number()).doesNotHaveDuplicates();
        TreeHead tree = new TreeHead();
        database.inTransaction(em -> journal(em).leaves(0, Long.MAX_VALUE, 100_000))
                .forEach(l -> tree.add(l.entry().leafHash()));
        String root = database.inTransaction(em -> journal(em).sequence().rootHash());
        assertThat(root).isEqualTo(tree.root());
    }

    private static int placeUntil(TestDatabase database, AtomicBoolean finished) {
        int placed = 0;
        while (!finished.get()) {
            placed += place(database);
        }
        return placed + place(database);
    }

    private static void write(TestDatabase database, String code, int times) {
        for (int i = 0; i < times; i++) {
            database.inTransaction(em -> journal(em).record("test.done", new SubjectRef("test", code), null, Map.of()));
        }
    }

    private static int place(TestDatabase database) {
        return database.inTransaction(em -> JournalKit.sequencer(em).place());
    }

    /** The size once everything written by other tests has its place. */
    private static long settled(TestDatabase database) {
        place(database);
        return size(database);
    }

    private static long size(TestDatabase database) {
        return database.inTransaction(em -> journal(em).sequence().size());
    }

    private static List<Journal.Leaf> leaves(TestDatabase database, long from) {
        return database.inTransaction(em -> journal(em).leaves(from, Long.MAX_VALUE, 1000));
    }

    private static Journal journal(EntityManager em) {
        return JournalKit.journal(em, new BusinessClock());
    }
}
