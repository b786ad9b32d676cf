package org.gouvernail.web.secretariat;

import java.math.BigDecimal;
import org.gouvernail.sectorplans.rating.ThresholdBound;
import org.gouvernail.sectorplans.rating.ThresholdBound.Unit;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** A threshold as it is typed: a share as a percentage, days, quarters and exposures as whole numbers. */
public class ThresholdField {

    private static final int DECIMALS = 2;

    private final ThresholdBound bound;
    private @Nullable String typed;

    ThresholdField(ThresholdBound bound, BigDecimal value) {
        this.bound = bound;
        this.typed = shown(value).replace('.', ',');
    }

    /** The number as a reader sees it: a share in percent. */
    private String shown(BigDecimal value) {
        BigDecimal number = bound.unit() == Unit.SHARE ? value.movePointRight(DECIMALS) : value;
        return number.add(BigDecimal.ZERO).stripTrailingZeros().toPlainString();
    }

    /** The number typed, null and told where it cannot be read or lies beyond its bounds. */
    @Nullable BigDecimal read(Typed reading) {
        String pointer = "/thresholds/" + getName();
        BigDecimal number = bound.unit() == Unit.SHARE
                ? share(reading, pointer)
                : whole(reading.whole(
                        typed,
                        pointer,
                        bound.least().intValueExact(),
                        bound.most().intValueExact()));
        return reading.given(number, typed, pointer);
    }

    private @Nullable BigDecimal share(Typed reading, String pointer) {
        BigDecimal share = reading.share(typed, pointer);
        return share == null || bound.holds(share)
                ? share
                : reading.refuse(pointer, "input.range", getLeast() + "\u00a0%", getMost() + "\u00a0%");
    }

    private static @Nullable BigDecimal whole(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    public String getName() {
        return bound.threshold();
    }

    public Unit getUnit() {
        return bound.unit();
    }

    /** The least that may be typed. */
    public String getLeast() {
        return shown(bound.least());
    }

    /** The most that may be typed. */
    public String getMost() {
        return shown(bound.most());
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
