package org.gouvernail.web.database;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An embedded database in which the demonstration's history was cut short (the process was killed while it was being
 * written) holds nothing that anybody entered: it is emptied, and the history is written again. On PostgreSQL nothing is
 * ever emptied; the start is refused instead.
 */
final class CutShort {

    private static final System.Logger LOG = System.getLogger(CutShort.class.getName());

    private CutShort() {}

    static void clear() {
        if (Settings.postgresql() || !Settings.demonstration()) {
            return;
        }
        try (Connection connection = GouvernailDataSource.asOwner()) {
            if (isCutShort(connection)) {
                LOG.log(Level.WARNING, "the demonstration was cut short: the embedded database is begun again");
                try (Statement sql = connection.createStatement()) {
                    sql.execute("drop all objects");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isCutShort(Connection connection) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, "PUBLIC", "PRODUCT_SETTING", null)) {
            if (!table.next()) {
                return false;
            }
        }
        try (PreparedStatement sql =
                connection.prepareStatement("select content from product_setting where name = ?")) {
            sql.setString(1, Settings.DEMONSTRATION_PROGRESS);
            try (ResultSet found = sql.executeQuery()) {
                return found.next() && !Settings.DEMONSTRATION_COMPLETE.equals(found.getString(1));
            }
        }
    }
}
