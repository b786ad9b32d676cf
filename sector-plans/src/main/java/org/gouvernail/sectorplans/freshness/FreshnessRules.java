package org.gouvernail.sectorplans.freshness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.freshness.Freshness.Index;
import org.gouvernail.sectorplans.freshness.Freshness.Ministry;
import org.gouvernail.sectorplans.freshness.Freshness.Row;
import org.jspecify.annotations.Nullable;

/** The arithmetic of the index, on whole days: means are taken of the days left, so that no rounding enters twice. */
final class FreshnessRules {

    private FreshnessRules() {}

    /** An open milestone and the day its forecast was last given or confirmed, null when never. */
    record Fact(
            String organisation,
            String measure,
            String milestone,
            @Nullable LocalDate confirmedOn) {

        /** Days of freshness left, 0 to {@link Freshness#LIFE}. */
        long left(LocalDate today) {
            return confirmedOn == null
                    ? 0
                    : Math.min(
                            Freshness.LIFE, Math.max(0, Freshness.LIFE - ChronoUnit.DAYS.between(confirmedOn, today)));
        }

        Row row(LocalDate today) {
            return new Row(
                    organisation,
                    measure,
                    milestone,
                    confirmedOn,
                    confirmedOn == null ? null : (int) ChronoUnit.DAYS.between(confirmedOn, today),
                    mean(List.of(this), today));
        }
    }

    /** The index on a day of these milestones, as the report of a period holds them, null for what stands. */
    static Index index(List<Fact> facts, LocalDate today, @Nullable String period) {
        List<Ministry> ministries = facts.stream()
                .collect(Collectors.groupingBy(Fact::organisation, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Ministry(
                        e.getKey(), mean(e.getValue(), today), e.getValue().size()))
                .toList();
        return new Index(today, period, facts.isEmpty() ? null : mean(facts, today), facts.size(), ministries);
    }

    private static BigDecimal mean(List<Fact> facts, LocalDate today) {
        long left = facts.stream().mapToLong(f -> f.left(today)).sum();
        return BigDecimal.valueOf(100 * left)
                .divide(BigDecimal.valueOf((long) Freshness.LIFE * facts.size()), 1, RoundingMode.HALF_UP);
    }
}
