package org.gouvernail.governance.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, inside the embedded database, to change or delete a row of a ledger table. PostgreSQL has the same guard in
 * its own language, and there the application's role lacks the right as well.
 */
public class AppendOnlyGuard implements Trigger {

    private String table = "";

    @Override
    public void init(
            Connection conn, String schemaName, String triggerName, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection conn, @Nullable Object @Nullable [] oldRow, @Nullable Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException("rows of " + table + " are never changed or deleted", "GV001");
    }
}
