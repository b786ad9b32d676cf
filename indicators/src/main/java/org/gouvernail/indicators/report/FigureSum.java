package org.gouvernail.indicators.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MilestoneCounts;
import org.gouvernail.indicators.report.Reports.Ratings;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Adds up a group of measures. Exact: the order in which measures come does not matter. */
final class FigureSum {

    private static final String NONE = "NONE";

    private final Map<String, Integer> declared = levels();
    private final Map<String, Integer> computed = levels();
    private final Map<String, Integer> assessed = levels();
    private int measures;
    private int due;
    private int achieved;
    private int missed;
    private int overdue;
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal weighted = BigDecimal.ZERO;
    private @Nullable BigDecimal authorised;
    private @Nullable BigDecimal spent;

    void add(MeasureFacts measure) {
        measures++;
        count(declared, measure.declared());
        count(computed, measure.computed());
        count(assessed, measure.assessed());
        due += measure.due();
        achieved += measure.achieved();
        missed += measure.missed();
        overdue += measure.overdue();
        authorised = plus(authorised, measure.authorised());
        spent = plus(spent, measure.spent());
        Integer progress = measure.progress();
        if (progress != null) {
            weight = weight.add(measure.weight());
            weighted = weighted.add(measure.weight().multiply(BigDecimal.valueOf(progress)));
        }
    }

    FigureRow row(String code, LocalizedText title) {
        return new FigureRow(
                code,
                title,
                measures,
                new Ratings(declared, computed, assessed),
                new MilestoneCounts(due, achieved, missed, overdue),
                progress(),
                amount(authorised),
                amount(spent));
    }

    /** Mean of the reported progress by weight, half up; null when no measure of the group reported any. */
    private @Nullable Integer progress() {
        return weight.signum() == 0
                ? null
                : weighted.divide(weight, 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** What is known, added up; null while nothing is: an unknown amount is not nothing. */
    private static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable BigDecimal amount) {
        return sum == null || amount == null ? (sum == null ? amount : sum) : sum.add(amount);
    }

    /** An amount in dollars and cents, null when it is not known. */
    static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        for (Rating rating : Rating.values()) {
            levels.put(rating.name(), 0);
        }
        levels.put(NONE, 0);
        return levels;
    }

    static void count(Map<String, Integer> levels, @Nullable Rating rating) {
        levels.merge(rating == null ? NONE : rating.name(), 1, Integer::sum);
    }
}
