package org.gouvernail.governance.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sequence of the journal on both databases, with writers and sequencers at work at once. */
@Timeout(120)
class SequencerTest {

    enum Database {
        H2,
        POSTGRESQL
    }

    private static final Map<Database, EntityManagerFactory> UNITS = new EnumMap<>(Database.class);
    private static @Nullable EmbeddedPostgres postgres;

    @AfterAll
    static void stop() throws IOException {
        UNITS.values().forEach(EntityManagerFactory::close);
        if (postgres != null) {
            postgres.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_rolled_back_leaves_no_gap(Database database) {
        long before = size(database);
        write(database, "kept", 2);
        try (EntityManager em = unit(database).createEntityManager()) {
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
    void an_entry_committed_late_comes_after_those_already_placed(Database database) {
        long before = size(database);
        try (EntityManager slow = unit(database).createEntityManager()) {
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
    void several_sequencers_place_every_entry_once(Database database) throws Exception {
        long before = size(database);
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
    }

    private static int placeUntil(Database database, AtomicBoolean finished) {
        int placed = 0;
        while (!finished.get()) {
            placed += place(database);
        }
        return placed + place(database);
    }

    private static void write(Database database, String code, int times) {
        for (int i = 0; i < times; i++) {
            inTransaction(
                    database,
                    em -> () -> journal(em).record("test.done", new SubjectRef("test", code), null, Map.of()));
        }
    }

    private static int place(Database database) {
        return inTransaction(database, em -> () -> sequencer(em).place());
    }

    private static long size(Database database) {
        return inTransaction(database, em -> () -> journal(em).sequence().size());
    }

    private static List<Journal.Leaf> leaves(Database database, long from) {
        return inTransaction(database, em -> () -> journal(em).leaves(from, Long.MAX_VALUE, 1000));
    }

    private interface Work<T> {
        Supplier<T> with(EntityManager em);
    }

    private static <T> T inTransaction(Database database, Work<T> work) {
        try (EntityManager em = unit(database).createEntityManager()) {
            em.getTransaction().begin();
            T result = work.with(em).get();
            em.getTransaction().commit();
            return result;
        }
    }

    private static Sequencer sequencer(EntityManager em) {
        Sequencer sequencer = new Sequencer();
        sequencer.em = em;
        return sequencer;
    }

    private static JournalService journal(EntityManager em) {
        JournalService journal = new JournalService();
        journal.em = em;
        journal.clock = new BusinessClock();
        journal.sequencer = sequencer(em);
        journal.author = new Author() {
            @Override
            public String account() {
                return "tester";
            }

            @Override
            public @Nullable String actingFor() {
                return null;
            }
        };
        return journal;
    }

    private static synchronized EntityManagerFactory unit(Database database) {
        return UNITS.computeIfAbsent(database, SequencerTest::open);
    }

    private static EntityManagerFactory open(Database database) {
        DataSource source = database == Database.H2 ? h2() : postgresql();
        Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/governance/common",
                        "classpath:db/governance/" + (database == Database.H2 ? "h2" : "postgresql"))
                .load()
                .migrate();
        return Persistence.createEntityManagerFactory(
                "governance-alone",
                Map.of(
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.weaving",
                        "false",
                        "eclipselink.session-name",
                        "governance-" + database,
                        "eclipselink.logging.level",
                        "WARNING"));
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:sequencer;DB_CLOSE_DELAY=-1");
        return source;
    }

    private static DataSource postgresql() {
        try {
            postgres = EmbeddedPostgres.start();
            return postgres.getPostgresDatabase();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
