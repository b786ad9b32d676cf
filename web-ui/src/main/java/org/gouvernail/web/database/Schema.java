package org.gouvernail.web.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of every module, brought up to date by their owner, and the rights the application keeps on them. */
final class Schema {

    private static final List<String> MODULES = List.of("governance", "sectorplans", "consultation", "indicators");

    /** Tables that a trigger keeps, whatever the row, with the verbs it refuses (bits of PostgreSQL's tgtype). */
    private static final String KEPT = "select t.tgrelid::regclass::text, bit_or(t.tgtype) & 16 <> 0,"
            + " bit_or(t.tgtype) & 8 <> 0, bit_or(t.tgtype) & 32 <> 0 from pg_trigger t"
            + " where t.tgfoid = 'refuse_change'::regproc and t.tgqual is null and cardinality(t.tgattr::int2[]) = 0"
            + " group by 1 order by 1";

    private static final String OWN = "select c.oid::regclass::text from pg_class c where c.relnamespace ="
            + " 'public'::regnamespace and pg_get_userbyid(c.relowner) = current_user and c.relkind ";
    private static final String TABLES = OWN + "in ('r', 'p', 'v') order by 1";
    private static final String SEQUENCES = OWN + "= 'S' order by 1";

    private Schema() {}

    /** Runs the migrations of every module, in the order of their versions, on PostgreSQL or on H2. */
    static void migrate(DataSource owner, boolean postgresql, ClassLoader loader) {
        List<String> locations = new ArrayList<>();
        for (String module : MODULES) {
            locations.add("classpath:db/" + module + "/common");
            locations.add("classpath:db/" + module + "/" + (postgresql ? "postgresql" : "h2"));
        }
        Flyway.configure(loader)
                .dataSource(owner)
                .locations(locations.toArray(String[]::new))
                .failOnMissingLocations(false)
                // Each module numbers its own range: what one adds may come after what another has long applied.
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /**
     * On PostgreSQL: lets the application's role do anything to the owner's tables except what a guard refuses anyway, so
     * that a dropped guard alone does not open a ledger. All at once: a server that starts beside another opens nothing
     * for a moment. What the role made itself, such as the batch repository, is its own.
     *
     * @param owner a connection of the owner of the schema
     * @param user the application's role, another than the owner
     */
    static void narrow(Connection owner, String user) throws SQLException {
        String role = "\"" + user.replace("\"", "\"\"") + "\"";
        owner.setAutoCommit(false);
        try (Statement sql = owner.createStatement()) {
            sql.execute("grant usage, create on schema public to " + role);
            for (String table : names(sql, TABLES)) {
                sql.execute("grant select, insert, update, delete on " + table + " to " + role);
            }
            for (String sequence : names(sql, SEQUENCES)) {
                sql.execute("grant usage, select on sequence " + sequence + " to " + role);
            }
            sql.execute("revoke insert, update, delete, truncate on flyway_schema_history from " + role);
            for (String kept : kept(sql)) {
                sql.execute("revoke " + kept + " from " + role);
            }
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private static List<String> names(Statement sql, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(query)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static List<String> kept(Statement sql) throws SQLException {
        List<String> kept = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(KEPT)) {
            while (row.next()) {
                List<String> verbs = new ArrayList<>();
                if (row.getBoolean(2)) {
                    verbs.add("update");
                }
                if (row.getBoolean(3)) {
                    verbs.add("delete");
                }
                if (row.getBoolean(4)) {
                    verbs.add("truncate");
                }
                if (!verbs.isEmpty()) {
                    kept.add(String.join(", ", verbs) + " on " + row.getString(1));
                }
            }
        }
        return kept;
    }
}
