package org.gouvernail.sectorplans.money;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouvernail.governance.period.FiscalQuarter;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a measure's money.
 *
 * @param code its code
 * @param withdrawn whether it was withdrawn
 * @param years its amounts by fiscal year, in order
 * @param spentToDate what its last endorsed update says was spent since it began, null when none did
 * @param lastReported code of the period of that update, null when there is none
 */
record MeasureAccount(
        String code,
        boolean withdrawn,
        SortedMap<String, Amounts> years,
        @Nullable BigDecimal spentToDate,
        @Nullable String lastReported) {

    MeasureAccount {
        years = new TreeMap<>(years);
    }

    Amounts total() {
        return years.values().stream().reduce(Amounts.NONE, Amounts::plus);
    }

    /** What the years up to that of the last update say was spent, null when none says anything. */
    @Nullable BigDecimal spentByYear() {
        String last = lastReported == null
                ? years.isEmpty() ? "" : years.lastKey()
                : FiscalQuarter.parse(lastReported).fiscalYear();
        return years.entrySet().stream()
                .filter(e -> e.getKey().compareTo(last) <= 0)
                .map(e -> e.getValue().spent())
                .reduce(null, Amounts::sum);
    }

    /** All that is known to be spent: by its years, or as its last update says; null when neither says anything. */
    @Nullable BigDecimal spent() {
        BigDecimal byYear = total().spent();
        return byYear == null || (spentToDate != null && spentToDate.compareTo(byYear) > 0) ? spentToDate : byYear;
    }

    /** By how much the years spent exceed what the last update says, negative when they fall short; null when either is unknown. */
    @Nullable BigDecimal spentBeyondReport() {
        BigDecimal byYear = spentByYear();
        return byYear == null || spentToDate == null ? null : byYear.subtract(spentToDate);
    }
}
