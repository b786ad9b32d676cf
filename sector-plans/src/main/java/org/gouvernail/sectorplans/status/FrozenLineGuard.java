package org.gouvernail.sectorplans.status;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses, inside the embedded database, to add, change or delete a line of a frozen status update. */
public class FrozenLineGuard implements Trigger {

    @Override
    public void init(
            Connection conn, String schemaName, String triggerName, String tableName, boolean before, int type) {
        // the update's id is the first column
    }

    @Override
    public void fire(Connection conn, @Nullable Object @Nullable [] oldRow, @Nullable Object @Nullable [] newRow)
            throws SQLException {
        Object[] row = oldRow == null ? newRow : oldRow;
        if (row == null) {
            return;
        }
        try (PreparedStatement frozen =
                conn.prepareStatement("select 1 from status_update where id = ? and frozen_in is not null")) {
            frozen.setObject(1, row[0]);
            try (ResultSet rows = frozen.executeQuery()) {
                if (rows.next()) {
                    throw new SQLException("the lines of a frozen status update stay as they are", "GV001");
                }
            }
        }
    }
}
