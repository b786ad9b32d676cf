package org.gouvernail.indicators.compilation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.batch.operations.JobOperator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.indicators.report.MeasureHistory;
import org.gouvernail.indicators.report.ReportDesk;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The services of this capability on a real database, wired by hand, one transaction at a time. What belongs to other
 * modules is played by {@link Neighbours}.
 */
final class Desk implements AutoCloseable {

    final Neighbours neighbours;
    final CompilationSteps steps = new CompilationSteps();
    final CompilationRequests requests = new CompilationRequests();
    final Reports reports;
    final PublishedFigures published;
    final MeasureHistory history;
    private final List<CompilationLease> leases = new ArrayList<>();
    private final EntityManagerFactory factory;
    private final CompilationStore store = new CompilationStore();
    private final FrameMaker frames = new FrameMaker();
    private final ReportDesk report;

    private final DataSource source;
    private final String kind;

    private Desk(DataSource source, String kind, Neighbours neighbours) {
        this.source = source;
        this.kind = kind;
        this.neighbours = neighbours;
        migrate(source, kind);
        factory = Persistence.createEntityManagerFactory(
                "quarterly-test", Map.of("jakarta.persistence.nonJtaDataSource", source));
        report = new ReportDesk(neighbours.periods(), neighbours.inputs(), neighbours.journal());
        reports = report.reports();
        published = report.published();
        history = report.history();
        frames.store = store;
        frames.inputs = neighbours.inputs();
        frames.sets = neighbours.sets();
        frames.editions = neighbours.editions();
        frames.escalations = neighbours.escalations();
        frames.decided = decided(neighbours);
        frames.reports = report.writing();
        frames.strategies = neighbours.strategies();
        frames.plans = neighbours.plans();
        frames.organisations = neighbours.organisations();
        steps.store = store;
        steps.reports = report.writing();
        steps.frames = frames;
        steps.inputs = neighbours.inputs();
        steps.periods = neighbours.periods();
        steps.committees = neighbours.committees();
        steps.journal = neighbours.journal();
        requests.store = store;
        requests.reports = report.writing();
        requests.periods = neighbours.periods();
        requests.inputs = neighbours.inputs();
        requests.journal = neighbours.journal();
        requests.clock = new BusinessClock();
        requests.requested = neighbours.requested();
    }

    private static DecidedSince decided(Neighbours neighbours) {
        DecidedSince decided = new DecidedSince();
        decided.inputs = neighbours.inputs();
        decided.committees = neighbours.committees();
        decided.requests = neighbours.requests();
        return decided;
    }

    static Desk h2(Neighbours neighbours) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        return new Desk(source, "h2", neighbours);
    }

    static Desk postgresql(Neighbours neighbours) {
        return new Desk(Server.fresh(), "postgresql", neighbours);
    }

    /** Another desk on the same database, with neighbours of its own. */
    Desk beside(Neighbours others) {
        return new Desk(source, kind, others);
    }

    private static void migrate(DataSource source, String kind) {
        Flyway.configure(Desk.class.getClassLoader())
                .dataSource(source)
                .locations(
                        "classpath:db/governance/common",
                        "classpath:db/governance/" + kind,
                        "classpath:db/sectorplans/common",
                        "classpath:db/sectorplans/" + kind,
                        "classpath:db/indicators/common",
                        "classpath:db/indicators/" + kind)
                .load()
                .migrate();
    }

    /** Does something in one transaction, committed unless it throws. */
    <T> T in(Supplier<T> work) {
        return within(true, work);
    }

    void in(Runnable work) {
        in(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Does something in a transaction that is then lost, as when the server is killed before it commits. */
    void lost(Runnable work) {
        within(false, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private <T> T within(boolean commit, Supplier<T> work) {
        EntityManager em = factory.createEntityManager();
        leases.forEach(lease -> lease.em = em);
        store.em = em;
        report.use(em);
        frames.em = em;
        neighbours.em = em;
        em.getTransaction().begin();
        neighbours.begin();
        try {
            T result = work.get();
            if (commit) {
                em.getTransaction().commit();
                neighbours.commit();
            }
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
                neighbours.rollback();
            }
            em.close();
        }
    }

    /** Runs a statement as the application could. */
    int sql(String statement) {
        EntityManager em = factory.createEntityManager();
        em.getTransaction().begin();
        try {
            int changed = em.createNativeQuery(statement).executeUpdate();
            em.getTransaction().commit();
            return changed;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** The launcher of a server of its own, beside the others on this database. */
    CompilationLauncher server(JobOperator runtime) {
        CompilationLauncher launcher = new CompilationLauncher();
        launcher.steps = steps;
        launcher.lease = new CompilationLease();
        launcher.jobs = new CompilationJobs();
        launcher.jobs.runtime = () -> runtime;
        leases.add(launcher.lease);
        return launcher;
    }

    /** What sees to closed periods; it works at once instead of in a thread of its own. */
    CompilationReconciler reconciler() {
        CompilationReconciler reconciler = new CompilationReconciler();
        reconciler.requests = requests;
        reconciler.backlog = new CompilationBacklog();
        reconciler.backlog.store = store;
        reconciler.backlog.periods = neighbours.periods();
        reconciler.executor = neighbours.executor();
        return reconciler;
    }

    /** Freezes, computes and writes every plan, and writes the report. */
    void complete(UUID run) {
        in(() -> steps.freeze(run));
        in(() -> steps.plansToDo(run, 0, 1))
                .forEach(plan -> in(() -> steps.write(run, plan, steps.compute(run, plan))));
        in(() -> steps.report(run));
    }

    @Override
    public void close() {
        factory.close();
    }

    /** One server for all tests, a database of its own for each. */
    private static final class Server {
        private static final EmbeddedPostgres SERVER = start();
        private static final Map<String, DataSource> DATABASES = new HashMap<>();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static DataSource fresh() {
            String name = "quarterly" + DATABASES.size();
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            DataSource source = SERVER.getDatabase("postgres", name);
            DATABASES.put(name, source);
            return source;
        }
    }
}
