package org.gouvernail.sectorplans.quarter;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.EvidenceFacts;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.LiveRatings.Outlook;
import org.gouvernail.sectorplans.rating.LiveRatings.Report;
import org.gouvernail.sectorplans.rating.RatingFacts;
import org.gouvernail.sectorplans.rating.RatingFacts.LateMilestone;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingRules;
import org.gouvernail.sectorplans.rating.RegisterFacts;
import org.gouvernail.sectorplans.rating.Thresholds;

/** What the next compilation of a quarter would make of a correction: the quarter's frozen facts under what it says. */
final class CorrectionSql {

    private static final String LAST = """
            select q.compilation_id, q.state, q.start_date, q.authorised_to_date, q.spent, q.registered, q.open_risks,
                   q.late_issues, s.content
            from quarter_freeze f
            join quarter_input q on q.compilation_id = f.compilation_id
            left join quarter_scope s on s.compilation_id = q.compilation_id and s.measure_code = q.code
            where f.period_code = ? and q.code = ?
            order by f.frozen_at desc
            fetch first 1 rows only
            """;

    private final Connection sql;

    CorrectionSql(Connection sql) {
        this.sql = sql;
    }

    /** Nothing where the period was never frozen, or did not hold the measure. */
    Optional<Live> onceEndorsed(String period, Report correction) throws SQLException {
        try (PreparedStatement s = sql.prepareStatement(LAST)) {
            s.setString(1, period);
            s.setString(2, correction.measure());
            try (ResultSet row = s.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Date start = row.getDate(3);
                BigDecimal spent = row.getBigDecimal(5);
                UUID compilation = row.getObject(1, UUID.class);
                LocalDate end = new FactsSql(sql).seenOn(compilation);
                Thresholds thresholds = new FactsSql(sql).thresholds(compilation);
                boolean all = thresholds.version() > Thresholds.FIRST;
                List<Corrected> milestones = milestones(compilation, correction);
                List<RatingReason> reasons = new RatingRules(thresholds)
                        .reasons(new RatingFacts(
                                correction.measure(),
                                "UNDER_WAY".equals(row.getString(2)),
                                "DONE".equals(row.getString(2)),
                                start == null ? null : start.toLocalDate(),
                                end,
                                late(milestones, end),
                                row.getBigDecimal(4),
                                correction.spent() == null ? spent : correction.spent(),
                                true,
                                0,
                                all ? FactsSql.scope(row.getString(9)) : null,
                                all ? RegisterFacts.of(row.getInt(6), row.getString(7), row.getString(8)) : null,
                                all
                                        ? EvidenceFacts.of(
                                                milestones.stream()
                                                        .map(Corrected::outlook)
                                                        .toList(),
                                                end)
                                        : null));
                return Optional.of(new Live(RatingRules.worst(reasons), reasons));
            }
        }
    }

    private static List<LateMilestone> late(List<Corrected> milestones, LocalDate end) {
        return milestones.stream()
                .flatMap(m -> LateMilestone.of(m.reference(), m.outlook(), end).stream())
                .toList();
    }

    private List<Corrected> milestones(UUID compilation, Report correction) throws SQLException {
        List<Corrected> all = new ArrayList<>();
        Set<String> delivered = delivered(correction.measure());
        for (MilestoneFacts frozen : new FactsSql(sql).milestonesOf(compilation, correction.measure())) {
            Outlook corrected = correction.over(stands(frozen));
            boolean counts = delivered.contains(frozen.code())
                    || (frozen.actualDate() != null && frozen.actualDate().equals(corrected.actual()));
            all.add(new Corrected(
                    frozen.referenceDate(),
                    new Outlook(corrected.code(), corrected.forecast(), corrected.actual(), counts)));
        }
        return all;
    }

    /** A frozen milestone under what the correction says of it. */
    private record Corrected(LocalDate reference, Outlook outlook) {}

    private static Outlook stands(MilestoneFacts frozen) {
        LocalDate achieved = frozen.actualDate();
        return new Outlook(
                frozen.code(),
                frozen.forecastDate(),
                achieved == null ? frozen.declaredDate() : achieved,
                achieved != null);
    }

    /** Milestones of a measure that have an accepted deliverable by now, by code. */
    private Set<String> delivered(String measure) throws SQLException {
        Set<String> codes = new HashSet<>();
        try (PreparedStatement s = sql.prepareStatement("select m.code from milestone m join measure k"
                + " on k.id = m.measure_id where k.code = ? and m.deliverable_accepted")) {
            s.setString(1, measure);
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
        }
        return codes;
    }
}
