package org.gouvernail.indicators.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MilestoneCounts;
import org.gouvernail.indicators.report.Reports.Ratings;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MeasureFacts;
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
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal authorised = BigDecimal.ZERO;
    private BigDecimal spent = BigDecimal.ZERO;

    void add(MeasureFacts measure) {
        measures++;
        count(declared, measure.declared());
        count(computed, measure.computed());
        count(assessed, measure.assessed());
        due += measure.due();
        achieved += measure.achieved();
        missed += measure.missed();
        authorised = authorised.add(measure.authorised());
        Integer progress = measure.progress();
        if (progress != null) {
            weight = weight.add(measure.weight());
            weighted = weighted.add(measure.weight().multiply(BigDecimal.valueOf(progress)));
        }
        BigDecimal paid = measure.spent();
        if (paid != null) {
            spent = spent.add(paid);
        }
    }

    FigureRow row(String code, LocalizedText title) {
        return new FigureRow(
                code,
                title,
                measures,
                new Ratings(declared, computed, assessed),
                new MilestoneCounts(due, achieved, missed),
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

    /** An amount in dollars and cents. */
    static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        for (Rating rating : Rating.values()) {
            levels.put(rating.name(), 0);
        }
        levels.put(NONE, 0);
        return levels;
    }

    private static void count(Map<String, Integer> levels, @Nullable Rating rating) {
        levels.merge(rating == null ? NONE : rating.name(), 1, Integer::sum);
    }
}
