package org.gouvernail.sectorplans.status;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses, inside the embedded database, to delete a status update or to change a frozen one. */
public class FrozenUpdateGuard implements Trigger {

    private int frozenIn;

    @Override
    public void init(Connection conn, String schemaName, String triggerName, String tableName, boolean before, int type)
            throws SQLException {
        try (ResultSet column = conn.getMetaData().getColumns(null, schemaName, tableName, "FROZEN_IN")) {
            column.next();
            frozenIn = column.getInt("ORDINAL_POSITION") - 1;
        }
    }

    @Override
    public void fire(Connection conn, @Nullable Object @Nullable [] oldRow, @Nullable Object @Nullable [] newRow)
            throws SQLException {
        if (newRow == null) {
            throw new SQLException("status updates are never deleted", "GV001");
        }
        if (oldRow != null && oldRow[frozenIn] != null) {
            throw new SQLException("a frozen status update is never changed", "GV001");
        }
    }
}
