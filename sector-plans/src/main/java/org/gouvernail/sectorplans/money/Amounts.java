package org.gouvernail.sectorplans.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouvernail.sectorplans.money.Budgets.Total;
import org.gouvernail.sectorplans.money.Budgets.Year;
import org.jspecify.annotations.Nullable;

/** The three amounts of a year or of several, in Canadian dollars; null where nothing was said, which is not zero. */
record Amounts(
        @Nullable BigDecimal authorised,
        @Nullable BigDecimal spent,
        @Nullable BigDecimal forecast) {

    static final Amounts NONE = new Amounts(null, null, null);

    Amounts plus(Amounts other) {
        return new Amounts(sum(authorised, other.authorised), sum(spent, other.spent), sum(forecast, other.forecast));
    }

    /** What the year is expected to cost: the forecast, what was spent where there is none. */
    @Nullable BigDecimal expected() {
        return forecast == null ? spent : forecast;
    }

    Year year(String fiscalYear) {
        return new Year(fiscalYear, text(authorised), text(spent), text(forecast));
    }

    Total total() {
        return new Total(text(authorised), text(spent), text(forecast));
    }

    static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return Stream.of(a, b).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
