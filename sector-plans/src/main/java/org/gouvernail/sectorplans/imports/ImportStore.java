package org.gouvernail.sectorplans.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.imports.Imports.Found;
import org.jspecify.annotations.Nullable;

/** The bytes of files that were sent, and the lines that were found in them. */
@ApplicationScoped
class ImportStore {

    private static final int PIECE = 1_000_000;

    private static final String INSERT_LINE = "insert into data_import_line (import_id, position, outcome, record_kind,"
            + " code, file_name, line, column_letter, field, problem, details) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LINES = "select position, outcome, record_kind, code, file_name, line, column_letter,"
            + " field, problem, details from data_import_line where import_id = ? %s order by position";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** Keeps the bytes of a file, in pieces. */
    void keep(UUID id, byte[] bytes) {
        em.flush();
        try (PreparedStatement s = connection()
                .prepareStatement("insert into data_import_piece (import_id, position, bytes) values (?, ?, ?)")) {
            for (int at = 0, i = 0; at < bytes.length; at += PIECE, i++) {
                s.setObject(1, id);
                s.setInt(2, i);
                s.setBytes(3, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE)));
                s.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes(UUID id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PreparedStatement s = connection()
                .prepareStatement("select bytes from data_import_piece where import_id = ? order by position")) {
            s.setObject(1, id);
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    bytes.writeBytes(row.getBytes(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Replaces the lines of an import. */
    void lines(UUID id, List<Line> lines) {
        try (PreparedStatement gone =
                        connection().prepareStatement("delete from data_import_line where import_id = ?");
                PreparedStatement s = connection().prepareStatement(INSERT_LINE)) {
            gone.setObject(1, id);
            gone.executeUpdate();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Object[] values = {
                    id,
                    i,
                    line.outcome().name(),
                    line.record(),
                    line.code(),
                    line.file(),
                    line.line(),
                    line.column(),
                    line.field(),
                    line.problem(),
                    Json.write(new Details(line.sheet(), line.arguments(), line.changes()))
                };
                for (int v = 0; v < values.length; v++) {
                    s.setObject(v + 1, values[v]);
                }
                s.addBatch();
            }
            s.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines with this outcome, or all of them; at most so many. */
    List<Found> found(UUID id, @Nullable Outcome outcome, int most) {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement s =
                connection().prepareStatement(LINES.formatted(outcome == null ? "" : "and outcome = ?"))) {
            s.setObject(1, id);
            if (outcome != null) {
                s.setString(2, outcome.name());
            }
            s.setMaxRows(most);
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    found.add(found(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static Found found(ResultSet row) throws SQLException {
        int line = row.getInt(6);
        String problem = row.getString(9);
        Details details = Json.read(row.getString(10), Details.class);
        return new Found(
                row.getInt(1),
                Outcome.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                details.sheet(),
                line == 0 ? null : line,
                row.getString(7),
                row.getString(8),
                problem,
                problem == null ? null : ImportWords.of(problem, details.arguments()),
                details.changes());
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    /** What a line says beyond its columns; what was kept before sheets were has none. */
    public record Details(@Nullable String sheet, List<String> arguments, Map<String, Before> changes) {
        public Details {
            arguments = List.copyOf(arguments);
            changes = new LinkedHashMap<>(changes);
        }
    }
}
