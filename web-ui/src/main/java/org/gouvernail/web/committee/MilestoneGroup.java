package org.gouvernail.web.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a report that share one fate, soonest first.
 *
 * @param key status in the report, such as {@code MISSED}
 * @param first those named on the page
 * @param all how many there are
 * @param day the day told of each
 */
public record MilestoneGroup(
        String key, List<MilestoneLine> first, int all, Function<MilestoneLine, @Nullable LocalDate> day) {

    private static final int NAMED = 4;

    static MilestoneGroup of(String key, List<MilestoneLine> lines, Function<MilestoneLine, @Nullable LocalDate> day) {
        List<MilestoneLine> mine = lines.stream()
                .filter(m -> m.status().equals(key))
                .sorted(Comparator.comparing(day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(MilestoneLine::code))
                .toList();
        return new MilestoneGroup(key, mine.stream().limit(NAMED).toList(), mine.size(), day);
    }

    /** How many are left to the whole report. */
    public int more() {
        return all - first.size();
    }

    public @Nullable LocalDate on(MilestoneLine milestone) {
        return day.apply(milestone);
    }
}
