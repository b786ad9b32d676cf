package org.gouvernail.web.secretariat;

import java.math.BigDecimal;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** A threshold as it is typed: a share as a percentage, days, quarters and exposures as whole numbers. */
public class ThresholdField {

    private static final int DECIMALS = 2;

    /** What a threshold is counted in, and between which whole numbers; a share has its own bounds. */
    public enum Unit {
        SHARE(0, 0),
        DAYS(0, 3650),
        EXPOSURE(1, 25),
        QUARTERS(1, 40);

        private final int least;
        private final int most;

        Unit(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    private final String name;
    private final Unit unit;
    private @Nullable String typed;

    ThresholdField(String name, Unit unit, BigDecimal value) {
        this.name = name;
        this.unit = unit;
        BigDecimal shown = unit == Unit.SHARE ? value.movePointRight(DECIMALS) : value;
        this.typed = shown.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** The number typed, null and told where it cannot be read. */
    @Nullable BigDecimal read(Typed reading) {
        String pointer = "/thresholds/" + name;
        BigDecimal number = unit == Unit.SHARE
                ? reading.share(typed, pointer)
                : whole(reading.whole(typed, pointer, unit.least, unit.most));
        return reading.given(number, typed, pointer);
    }

    private static @Nullable BigDecimal whole(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    public String getName() {
        return name;
    }

    public Unit getUnit() {
        return unit;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
