package org.gouvernail.sectorplans.quarter;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.rating.EvidenceFacts;
import org.gouvernail.sectorplans.rating.RatingFacts.LateMilestone;
import org.jspecify.annotations.Nullable;

/**
 * What the milestones of a measure come to in a quarter; the counts are those of {@link ComputedMeasure}.
 *
 * @param late the open ones expected past their reference, or past already, by code
 * @param evidence what shows that those declared reached were
 */
record Figures(int due, int achieved, int missed, int overdue, List<LateMilestone> late, EvidenceFacts evidence) {

    static final Figures NONE = new Figures(0, 0, 0, 0, List.of(), new EvidenceFacts(0, 0, null));

    /** The columns of a measure's figures, in the order in which {@link #of} reads them. */
    static final String COLUMNS = "due, achieved, missed, overdue, late, declared";

    /** When a milestone was achieved: what is declared reached counts once a deliverable is accepted. */
    private static final String ACHIEVED = "case when x.deliverable_accepted then x.actual_date end";

    /** When it is expected: what is declared reached and does not count, on the later of the two dates. */
    private static final String EXPECTED = "case when x.actual_date > x.forecast_date and not x.deliverable_accepted"
            + " then x.actual_date else x.forecast_date end";

    /** The date declared that does not count. */
    static final String DECLARED = "case when not x.deliverable_accepted then x.actual_date end";

    /**
     * The figures of the milestones in a table, by measure, and how many are declared reached without counting or told late. A late one
     * is written as its code, its reference, the date it is expected and the date declared, in no order.
     */
    private static final String BY_MEASURE =
            """
            select x.measure_id,
                   sum(case when x.reference_date between ? and ? then 1 else 0 end) as due,
                   sum(case when ACHIEVED between ? and ? then 1 else 0 end) as achieved,
                   sum(case when x.reference_date between ? and ? and (ACHIEVED is null or ACHIEVED > ?)
                            then 1 else 0 end) as missed,
                   sum(case when x.reference_date <= ? and (ACHIEVED is null or ACHIEVED > ?)
                            then 1 else 0 end) as overdue,
                   string_agg(case when (ACHIEVED is null or ACHIEVED > ?)
                                        and (EXPECTED > x.reference_date or EXPECTED < ?)
                                   then %s || ' ' || cast(x.reference_date as varchar(10)) || ' '
                                        || cast(EXPECTED as varchar(10))
                                        || coalesce(' ' || cast(DECLARED as varchar(10)), '') end, ',') as late,
                   sum(case when x.actual_date <= ? then 1 else 0 end) as declared,
                   sum(case when DECLARED <= ? then 1 else 0 end) as unproven,
                   min(case when DECLARED <= ? then cast(DECLARED as varchar(10)) || ' ' || %s end) as oldest,
                   sum(case when DECLARED is null and not x.told_late then 0 else 1 end) as marked
            from %s
            group by x.measure_id
            """.replace("ACHIEVED", ACHIEVED).replace("EXPECTED", EXPECTED).replace("DECLARED", DECLARED);

    private static final String START_AND_END = "SESESEEEEEEEEE";

    /** Gives {@link #BY_MEASURE} its quarter and the day it is seen from; returns the place of the parameter that follows. */
    static int bind(PreparedStatement statement, int first, FiscalQuarter quarter, LocalDate seen) throws SQLException {
        int place = first;
        for (char day : START_AND_END.toCharArray()) {
            statement.setDate(place++, Date.valueOf(day == 'S' ? quarter.start() : seen));
        }
        return place;
    }

    /** The table whose milestones are counted, and how their codes are named in it. */
    static String byMeasure(String code, String table) {
        return BY_MEASURE.formatted(code, code, table);
    }

    /** Reads {@link #COLUMNS} from this column on: of a measure whose milestones declared reached were all shown to be. */
    static Figures of(ResultSet row, int first) throws SQLException {
        return figures(row, first, EvidenceFacts.of(row.getInt(first + 5), 0, null));
    }

    /** Reads {@link #BY_MEASURE} after its measure. */
    static Figures counted(ResultSet row) throws SQLException {
        return figures(row, 2, EvidenceFacts.of(row.getInt(7), row.getInt(8), row.getString(9)));
    }

    private static Figures figures(ResultSet row, int first, EvidenceFacts evidence) throws SQLException {
        return new Figures(
                row.getInt(first),
                row.getInt(first + 1),
                row.getInt(first + 2),
                row.getInt(first + 3),
                late(row.getString(first + 4)),
                evidence);
    }

    private static List<LateMilestone> late(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(Figures::milestone)
                        .sorted(Comparator.comparing(LateMilestone::code))
                        .toList();
    }

    private static LateMilestone milestone(String text) {
        String[] parts = text.split(" ");
        return new LateMilestone(
                parts[0],
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]),
                parts.length < 4 ? null : LocalDate.parse(parts[3]));
    }
}
