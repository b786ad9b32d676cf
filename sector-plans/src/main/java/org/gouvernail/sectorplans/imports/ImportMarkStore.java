package org.gouvernail.sectorplans.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.Json;

/** Marks in the database, thousands at once. */
@ApplicationScoped
class ImportMarkStore implements ImportMarks {

    private static final Type FIELDS = ((ParameterizedType)
            new LinkedHashMap<String, String>() {}.getClass().getGenericSuperclass());

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Override
    @Transactional
    public Map<String, Map<String, String>> of(String plan) {
        Map<String, Map<String, String>> said = new LinkedHashMap<>();
        try (PreparedStatement s = connection()
                .prepareStatement(
                        "select record_kind, code, said from import_mark where plan_code = ? order by record_kind, code")) {
            s.setString(1, plan);
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    said.put(row.getString(1) + " " + row.getString(2), Json.read(row.getString(3), FIELDS));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return said;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String plan, UUID importId, Map<String, Map<String, String>> said) {
        try (PreparedStatement gone = connection()
                        .prepareStatement(
                                "delete from import_mark where plan_code = ? and record_kind = ? and code = ?");
                PreparedStatement s = connection()
                        .prepareStatement("insert into import_mark (plan_code, record_kind, code, import_id, said)"
                                + " values (?, ?, ?, ?, ?)")) {
            for (Map.Entry<String, Map<String, String>> record : said.entrySet()) {
                int cut = record.getKey().indexOf(' ');
                for (PreparedStatement each : new PreparedStatement[] {gone, s}) {
                    each.setString(1, plan);
                    each.setString(2, record.getKey().substring(0, cut));
                    each.setString(3, record.getKey().substring(cut + 1));
                }
                gone.addBatch();
                s.setObject(4, importId);
                s.setString(5, Json.write(record.getValue()));
                s.addBatch();
            }
            gone.executeBatch();
            s.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
