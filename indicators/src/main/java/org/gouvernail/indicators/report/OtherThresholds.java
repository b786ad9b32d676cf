package org.gouvernail.indicators.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingThresholds.ThresholdSet;
import org.gouvernail.sectorplans.rating.ThresholdBound;
import org.gouvernail.sectorplans.rating.ThresholdBound.Unit;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds by which a report rates, where they are not those that the product brings.
 *
 * @param version number of their set
 * @param since day on which it was set, null when that is not known
 * @param reason why it was set, null when that is not known
 * @param numbers those that differ, in the order of the thresholds, at least one
 */
public record OtherThresholds(
        int version, @Nullable LocalDate since, @Nullable LocalizedText reason, List<Number> numbers) {

    private static final int PERCENT = 2;

    public OtherThresholds {
        numbers = List.copyOf(numbers);
    }

    /**
     * A number that differs.
     *
     * @param threshold name of its threshold
     * @param set what it is, a share in percent
     * @param brought what the product brings
     */
    public record Number(String threshold, String set, String brought) {}

    /** How these differ from what the product brings, null when they do not; their story is that of their set. */
    public static @Nullable OtherThresholds of(Thresholds frozen, List<ThresholdSet> history) {
        if (frozen.same(Thresholds.PUBLISHED)) {
            return null;
        }
        List<Number> numbers = new ArrayList<>();
        frozen.numbers().forEach((name, number) -> {
            BigDecimal brought =
                    Objects.requireNonNull(Thresholds.PUBLISHED.numbers().get(name));
            if (number.compareTo(brought) != 0) {
                numbers.add(new Number(name, text(name, number), text(name, brought)));
            }
        });
        ThresholdSet set = history.stream()
                .filter(s -> s.thresholds().version() == frozen.version()
                        && s.thresholds().same(frozen))
                .findFirst()
                .orElse(null);
        Instant at = set == null ? null : set.setAt();
        return new OtherThresholds(
                frozen.version(),
                at == null ? null : at.atZone(BusinessClock.ZONE).toLocalDate(),
                set == null ? null : set.reason(),
                numbers);
    }

    private static String text(String name, BigDecimal number) {
        BigDecimal shown = ThresholdBound.of(name).unit() == Unit.SHARE ? number.movePointRight(PERCENT) : number;
        return shown.add(BigDecimal.ZERO).stripTrailingZeros().toPlainString();
    }
}
