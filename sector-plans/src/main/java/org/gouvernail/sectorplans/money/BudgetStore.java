package org.gouvernail.sectorplans.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.sectorplans.money.Budgets.YearStated;

/** The amounts of measures: three statements however many measures are read. */
@ApplicationScoped
class BudgetStore {

    private static final String MEASURES = "select m.id, m.code, m.state, s.spent_to_date, s.last_reported_period"
            + " from measure m left join measure_standing s on s.measure_id = m.id where m.%s = ?1 order by m.code";
    private static final String AUTHORISED = "select l.measure_id, l.fiscal_year, l.amount from measure_authorised l"
            + " join measure m on m.id = l.measure_id where m.%s = ?1";
    private static final String MONEY = "select l.measure_id, l.fiscal_year, l.spent, l.forecast from measure_money l"
            + " join measure m on m.id = l.measure_id where m.%s = ?1";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** What is known of a measure's money. */
    MeasureAccount of(String measure) {
        return read("code", measure).get(0);
    }

    /** What is known of the money of a plan's measures, in the order of their codes. */
    List<MeasureAccount> ofPlan(String plan) {
        return read("plan_code", plan);
    }

    private List<MeasureAccount> read(String column, String value) {
        Map<UUID, SortedMap<String, Amounts>> years = new HashMap<>();
        for (Object[] row : rows(AUTHORISED, column, value)) {
            add(years, row, new Amounts((BigDecimal) row[2], null, null));
        }
        for (Object[] row : rows(MONEY, column, value)) {
            add(years, row, new Amounts(null, (BigDecimal) row[2], (BigDecimal) row[3]));
        }
        return rows(MEASURES, column, value).stream()
                .map(row -> new MeasureAccount(
                        (String) row[1],
                        "WITHDRAWN".equals(row[2]),
                        years.getOrDefault((UUID) row[0], new TreeMap<>()),
                        (BigDecimal) row[3],
                        (String) row[4]))
                .toList();
    }

    private static void add(Map<UUID, SortedMap<String, Amounts>> years, Object[] row, Amounts amounts) {
        years.computeIfAbsent((UUID) row[0], id -> new TreeMap<>()).merge((String) row[1], amounts, Amounts::plus);
    }

    private List<Object[]> rows(String sql, String column, String value) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : em.createNativeQuery(sql.formatted(column))
                .setParameter(1, value)
                .getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    /** Replaces the amounts of a measure whose row is locked. */
    void write(UUID measure, List<YearStated> years) {
        em.createNativeQuery("delete from measure_money where measure_id = ?1")
                .setParameter(1, measure)
                .executeUpdate();
        for (YearStated year : years) {
            if (year.spent() != null || year.forecast() != null) {
                em.createNativeQuery("insert into measure_money (measure_id, fiscal_year, spent, forecast)"
                                + " values (?1, ?2, cast(?3 as numeric(19, 2)), cast(?4 as numeric(19, 2)))")
                        .setParameter(1, measure)
                        .setParameter(2, year.fiscalYear())
                        .setParameter(3, year.spent())
                        .setParameter(4, year.forecast())
                        .executeUpdate();
            }
        }
    }
}
