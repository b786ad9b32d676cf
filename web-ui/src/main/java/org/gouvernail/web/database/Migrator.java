package org.gouvernail.web.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else may use it, as its owner, then narrows the application's rights. */
@DataSourceDefinition(
        name = "java:global/jdbc/gouvernail",
        className = "org.gouvernail.web.database.GouvernailDataSource",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 16)
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    private static final List<String> MODULES = List.of("governance", "sectorplans", "consultation", "indicators");

    @PostConstruct
    void migrate() {
        try {
            String kind = Settings.postgresql() ? "postgresql" : "h2";
            List<String> locations = new ArrayList<>();
            for (String module : MODULES) {
                locations.add("classpath:db/" + module + "/common");
                locations.add("classpath:db/" + module + "/" + kind);
            }
            Flyway.configure(getClass().getClassLoader())
                    .dataSource(new OwnerDataSource())
                    .locations(locations.toArray(String[]::new))
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
            if (Settings.postgresql() && !Settings.ownerUser().equals(Settings.databaseUser())) {
                narrow(Settings.databaseUser());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The application may only insert into and read the ledgers; it may do anything to the other tables. */
    private static void narrow(String user) throws SQLException {
        String role = "\"" + user.replace("\"", "\"\"") + "\"";
        try (Connection connection = GouvernailDataSource.asOwner();
                Statement sql = connection.createStatement()) {
            sql.execute("grant usage, create on schema public to " + role);
            sql.execute("grant select, insert, update, delete on all tables in schema public to " + role);
            sql.execute("grant usage, select on all sequences in schema public to " + role);
            sql.execute("revoke update, delete, truncate on journal_entry, journal_leaf, flyway_schema_history from "
                    + role);
        }
    }

    /** Connections of the schema's owner, for the migrations. */
    private static final class OwnerDataSource extends GouvernailDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return asOwner();
        }

        @Override
        public void setLogWriter(@org.jspecify.annotations.Nullable PrintWriter out) {
            // nothing is logged here
        }
    }
}
