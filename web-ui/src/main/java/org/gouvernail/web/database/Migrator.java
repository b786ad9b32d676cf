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

    @PostConstruct
    void begin() {
        try {
            migrate();
        } catch (RuntimeException e) {
            FailedStart.end(e);
        }
    }

    private void migrate() {
        CutShort.clear();
        Schema.migrate(new OwnerDataSource(), Settings.postgresql(), getClass().getClassLoader());
        if (Settings.postgresql() && !Settings.ownerUser().equals(Settings.databaseUser())) {
            try (Connection owner = GouvernailDataSource.asOwner()) {
                Schema.narrow(owner, Settings.databaseUser());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
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
