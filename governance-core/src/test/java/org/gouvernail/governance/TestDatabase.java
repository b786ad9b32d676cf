package org.gouvernail.governance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The tables of this module alone, migrated once on each database and shared by the tests. */
public enum TestDatabase {
    H2,
    POSTGRESQL;

    private EntityManagerFactory unit;

    /** A new persistence context; the caller closes it. */
    public synchronized EntityManager open() {
        if (unit == null) {
            unit = migrated();
        }
        return unit.createEntityManager();
    }

    /** Does something in a transaction of its own, which is undone when it fails. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = open()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    private EntityManagerFactory migrated() {
        DataSource source = this == H2 ? h2() : postgresql();
        Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/governance/common",
                        "classpath:db/governance/" + (this == H2 ? "h2" : "postgresql"))
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
                        "governance-" + this,
                        "eclipselink.logging.level",
                        "SEVERE"));
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:governance;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        return source;
    }

    private static DataSource postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server.getPostgresDatabase();
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
}
