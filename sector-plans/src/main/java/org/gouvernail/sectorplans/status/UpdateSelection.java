package org.gouvernail.sectorplans.status;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.jspecify.annotations.Nullable;

/**
 * Selects the updates of a period that a reader may see, of each measure the latest such revision, by the codes of their
 * measures. What {@link UpdateVisibility} decides for one update, this says in SQL for all of them.
 */
final class UpdateSelection {

    private static final Set<Role> WRITERS = Set.of(Role.COORDINATOR, Role.APPROVER);

    private final String period;
    private final Actor reader;
    private final @Nullable Published published;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /** An update selected, with the code of its measure. */
    record Selected(UUID update, String measure) {}

    /**
     * @param published the latest publication, null before any
     */
    UpdateSelection(String period, Actor reader, @Nullable Published published) {
        this.period = period;
        this.reader = reader;
        this.published = published;
        and("u.period_code = ?", period);
        and(visible("u"));
        where.append(" and not exists (select 1 from status_update v where v.measure_id = u.measure_id"
                + " and v.period_code = u.period_code and v.revision > u.revision and ");
        where.append(visible("v")).append(')');
    }

    /** Of measures that an organisation leads or contributes to. */
    UpdateSelection of(@Nullable String organisation) {
        if (organisation != null) {
            and(concerns(), organisation, organisation);
        }
        return this;
    }

    UpdateSelection in(@Nullable UpdateState state) {
        if (state == UpdateState.FROZEN) {
            and("u.frozen_in is not null");
        } else if (state != null) {
            and("u.frozen_in is null and u.state = ?", state.name());
        }
        return this;
    }

    /** Those after a measure, in the order of the codes. */
    UpdateSelection after(@Nullable String measure) {
        if (measure != null) {
            and("m.code > ?", measure);
        }
        return this;
    }

    /** How many there are, up to a bound. */
    long count(Connection sql, int most) throws SQLException {
        return run(sql, "select count(*) from (select u.id", " fetch first " + most + " rows only) x", r -> {
            r.next();
            return r.getLong(1);
        });
    }

    /** The first of them. */
    List<Selected> first(Connection sql, int most) throws SQLException {
        return run(sql, "select u.id, m.code", " order by m.code fetch first " + most + " rows only", r -> {
            List<Selected> found = new ArrayList<>();
            while (r.next()) {
                found.add(new Selected(r.getObject(1, UUID.class), r.getString(2)));
            }
            return found;
        });
    }

    private <T> T run(Connection sql, String select, String end, Rows<T> rows) throws SQLException {
        try (PreparedStatement s = sql.prepareStatement(
                select + " from status_update u join measure m on m.id = u.measure_id where " + where + end)) {
            for (int i = 0; i < arguments.size(); i++) {
                s.setObject(i + 1, arguments.get(i));
            }
            try (ResultSet r = s.executeQuery()) {
                return rows.read(r);
            }
        }
    }

    private void and(String condition, Object... values) {
        where.append(where.length() == 0 ? "" : " and ")
                .append('(')
                .append(condition)
                .append(')');
        arguments.addAll(List.of(values));
    }

    /** The condition on a row under which the reader sees it; adds its arguments. */
    private String visible(String row) {
        if (reader.has(Role.AUDITOR) || reader.has(Role.SYSTEM)) {
            return "1 = 1";
        }
        List<String> any = new ArrayList<>();
        reader.inForce().stream()
                .filter(g -> WRITERS.contains(g.role()))
                .forEach(g -> any.add("(" + written(g) + " and " + theirs(row) + ")"));
        if (reader.has(Role.SECRETARIAT) || reader.has(Role.COMMITTEE)) {
            any.add(row + ".state <> 'DRAFT'");
        }
        if (published != null && period.compareTo(published.period()) <= 0) {
            any.add(row + ".frozen_in in (select f.compilation_id from quarter_freeze f join quarter_freeze p"
                    + " on f.frozen_at <= p.frozen_at where p.compilation_id = ?)");
            arguments.add(published.compilation());
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    private String written(Actor.Grant grant) {
        String organisation = grant.organisation();
        String plan = grant.plan();
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        if (organisation != null) {
            all.add(concerns());
            arguments.add(organisation);
            arguments.add(organisation);
        }
        if (plan != null) {
            all.add("m.plan_code = ?");
            arguments.add(plan);
        }
        return "(" + String.join(" and ", all) + ")";
    }

    /** The condition under which an update is not being written by a ministry that no longer has a part in the measure. */
    private static String theirs(String row) {
        return "(" + row + ".state not in ('DRAFT', 'RETURNED') or " + row + ".revision > 1 or " + row
                + ".frozen_in is not null or "
                + row + ".drafted_for is null or "
                + row + ".drafted_for = m.lead_organisation or exists (select 1 from measure_contributor d"
                + " where d.measure_id = m.id and d.organisation_code = " + row + ".drafted_for))";
    }

    private static String concerns() {
        return "(m.lead_organisation = ? or exists (select 1 from measure_contributor c where c.measure_id = m.id"
                + " and c.organisation_code = ?))";
    }

    /** Reads the rows of an answer. */
    private interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
