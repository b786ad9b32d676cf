package org.gouvernail.sectorplans.money;

import java.util.List;
import org.gouvernail.sectorplans.money.Budgets.MeasureMoney;
import org.jspecify.annotations.Nullable;

/** What was stated of a measure's money, as the journal keeps it: what is authorised is the measure's own. */
public record MoneyRecord(String measure, List<Stated> years) {

    static MoneyRecord of(MeasureMoney money) {
        return new MoneyRecord(
                money.measure(),
                money.years().stream()
                        .filter(y -> y.spent() != null || y.forecast() != null)
                        .map(y -> new Stated(y.fiscalYear(), y.spent(), y.forecast()))
                        .toList());
    }

    /** What was stated of a fiscal year, in decimal strings. */
    public record Stated(
            String fiscalYear,
            @Nullable String spent,
            @Nullable String forecast) {}
}
