package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.jspecify.annotations.Nullable;

/** The lists of measures: one statement per table however many measures are read. */
@ApplicationScoped
class MeasureListStore {

    private static final String CONTRIBUTORS =
            "select l.measure_id, l.organisation_code from measure_contributor l %s order by l.measure_id, l.position";
    private static final String OBJECTIVES =
            "select l.measure_id, l.objective_code from measure_objective l %s order by l.measure_id, l.position";
    private static final String AUTHORISED =
            "select l.measure_id, l.fiscal_year, l.amount from measure_authorised l %s order by l.measure_id, l.fiscal_year";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** The lists of one measure. */
    MeasureLists of(UUID measure) {
        return of(List.of(measure)).getOrDefault(measure, MeasureLists.EMPTY);
    }

    /** The lists of several measures; a measure whose lists are all empty is missing. */
    Map<UUID, MeasureLists> of(Collection<UUID> measures) {
        Map<UUID, MeasureLists> all = new HashMap<>();
        for (List<UUID> some : Chunks.of(measures)) {
            String marks =
                    IntStream.rangeClosed(1, some.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
            all.putAll(read("where l.measure_id in (" + marks + ")", some));
        }
        return all;
    }

    /** The lists of all measures, or of those of one plan; a measure whose lists are all empty is missing. */
    Map<UUID, MeasureLists> all(@Nullable String plan) {
        return plan == null
                ? read("", List.of())
                : read("join measure m on m.id = l.measure_id where m.plan_code = ?1", List.of(plan));
    }

    private Map<UUID, MeasureLists> read(String restriction, List<?> arguments) {
        Map<UUID, List<String>> contributing =
                group(query(CONTRIBUTORS, restriction, arguments), row -> (String) row[1]);
        Map<UUID, List<String>> objectives = group(query(OBJECTIVES, restriction, arguments), row -> (String) row[1]);
        Map<UUID, List<Authorised>> authorised = group(
                query(AUTHORISED, restriction, arguments),
                row -> new Authorised(
                        (String) row[1], ((BigDecimal) row[2]).setScale(2).toPlainString()));
        Set<UUID> ids = new HashSet<>(contributing.keySet());
        ids.addAll(objectives.keySet());
        ids.addAll(authorised.keySet());
        Map<UUID, MeasureLists> all = new HashMap<>();
        ids.forEach(id -> all.put(
                id,
                new MeasureLists(
                        contributing.getOrDefault(id, List.of()),
                        objectives.getOrDefault(id, List.of()),
                        authorised.getOrDefault(id, List.of()))));
        return all;
    }

    private Query query(String sql, String restriction, List<?> arguments) {
        Query query = em.createNativeQuery(sql.formatted(restriction));
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        return query;
    }

    private static <T> Map<UUID, List<T>> group(Query query, Function<Object[], T> element) {
        Map<UUID, List<T>> groups = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            groups.computeIfAbsent((UUID) columns[0], id -> new ArrayList<>()).add(element.apply(columns));
        }
        return groups;
    }

    /** Replaces the lists of a measure whose row is locked or new. */
    void write(UUID measure, MeasureContent content) {
        for (String table : List.of("measure_contributor", "measure_objective", "measure_authorised")) {
            em.createNativeQuery("delete from " + table + " where measure_id = ?1")
                    .setParameter(1, measure)
                    .executeUpdate();
        }
        insert(
                "insert into measure_contributor (measure_id, position, organisation_code) values (?1, ?2, ?3)",
                measure,
                content.contributing());
        insert(
                "insert into measure_objective (measure_id, position, objective_code) values (?1, ?2, ?3)",
                measure,
                content.objectives());
        content.authorised()
                .forEach((year, amount) -> em.createNativeQuery(
                                "insert into measure_authorised (measure_id, fiscal_year, amount) values (?1, ?2, ?3)")
                        .setParameter(1, measure)
                        .setParameter(2, year)
                        .setParameter(3, amount)
                        .executeUpdate());
    }

    /** Replaces the contributing organisations of a measure whose row is locked. */
    void writeContributing(UUID measure, List<String> codes) {
        em.createNativeQuery("delete from measure_contributor where measure_id = ?1")
                .setParameter(1, measure)
                .executeUpdate();
        insert(
                "insert into measure_contributor (measure_id, position, organisation_code) values (?1, ?2, ?3)",
                measure,
                codes);
    }

    private void insert(String sql, UUID measure, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            em.createNativeQuery(sql)
                    .setParameter(1, measure)
                    .setParameter(2, i)
                    .setParameter(3, codes.get(i))
                    .executeUpdate();
        }
    }

    /** Replaces the lists of many measures, whose rows are written already, in a few round trips. */
    void writeAll(Map<UUID, MeasureContent> contents) {
        Connection connection = em.unwrap(Connection.class);
        try {
            for (String table : List.of("measure_contributor", "measure_objective", "measure_authorised")) {
                try (PreparedStatement gone =
                        connection.prepareStatement("delete from " + table + " where measure_id = ?")) {
                    for (UUID measure : contents.keySet()) {
                        gone.setObject(1, measure);
                        gone.addBatch();
                    }
                    gone.executeBatch();
                }
            }
            insertAll(
                    connection,
                    "insert into measure_contributor (measure_id, position, organisation_code) values (?, ?, ?)",
                    contents,
                    MeasureContent::contributing);
            insertAll(
                    connection,
                    "insert into measure_objective (measure_id, position, objective_code) values (?, ?, ?)",
                    contents,
                    MeasureContent::objectives);
            try (PreparedStatement amounts = connection.prepareStatement(
                    "insert into measure_authorised (measure_id, fiscal_year, amount) values (?, ?, ?)")) {
                for (Map.Entry<UUID, MeasureContent> measure : contents.entrySet()) {
                    for (Map.Entry<String, BigDecimal> year :
                            measure.getValue().authorised().entrySet()) {
                        amounts.setObject(1, measure.getKey());
                        amounts.setString(2, year.getKey());
                        amounts.setBigDecimal(3, year.getValue());
                        amounts.addBatch();
                    }
                }
                amounts.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insertAll(
            Connection connection,
            String sql,
            Map<UUID, MeasureContent> contents,
            Function<MeasureContent, List<String>> list)
            throws SQLException {
        try (PreparedStatement s = connection.prepareStatement(sql)) {
            for (Map.Entry<UUID, MeasureContent> measure : contents.entrySet()) {
                List<String> codes = list.apply(measure.getValue());
                for (int i = 0; i < codes.size(); i++) {
                    s.setObject(1, measure.getKey());
                    s.setInt(2, i);
                    s.setString(3, codes.get(i));
                    s.addBatch();
                }
            }
            s.executeBatch();
        }
    }
}
