package org.gouvernail.governance.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts thousands of entries at once: one by one, each would cost four round trips to the database. */
@ApplicationScoped
class EntryBatch {

    private static final String NUMBERS = "select nextval('journal_entry_seq') from generate_series(1, ?)";
    private static final String ENTRY =
            "insert into journal_entry (id, recorded_at, actor, acting_for, act, subject_kind,"
                    + " subject_code, reason, state, leaf_hash, delegated_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UNPLACED = "insert into journal_unplaced (entry_id) values (?)";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** Numbers the entries in their order and inserts them, on the transaction's own connection. */
    void insert(List<JournalEntry> entries) {
        Connection sql = em.unwrap(Connection.class);
        try (PreparedStatement entry = sql.prepareStatement(ENTRY);
                PreparedStatement unplaced = sql.prepareStatement(UNPLACED)) {
            List<Long> numbers = numbers(sql, entries.size());
            for (int i = 0; i < entries.size(); i++) {
                entry.setLong(1, numbers.get(i));
                List<@Nullable Object> columns = entries.get(i).columns();
                for (int column = 0; column < columns.size(); column++) {
                    entry.setObject(column + 2, columns.get(column));
                }
                entry.addBatch();
                unplaced.setLong(1, numbers.get(i));
                unplaced.addBatch();
            }
            entry.executeBatch();
            unplaced.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> numbers(Connection sql, int many) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement next = sql.prepareStatement(NUMBERS)) {
            next.setInt(1, many);
            try (ResultSet row = next.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
        }
        return numbers;
    }
}
