package org.gouvernail.sectorplans.measure;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.measure.Slippages.Lateness;
import org.jspecify.annotations.Nullable;

/**
 * An order of measures. Equals follow the order of their codes. What has no rating, progress or open milestone counts as
 * least.
 *
 * @param key what is compared
 * @param descending greatest first; the greatest rating is the worst
 */
record MeasureSort(Key key, boolean descending) {

    private static final Lateness NONE_OPEN = new Lateness(Long.MIN_VALUE, false);

    enum Key {
        CODE,
        TITLE,
        RATING,
        PROGRESS,
        SLIPPAGE
    }

    /** The order written {@code progress} or {@code -progress}; by code when nothing is written. */
    static MeasureSort parse(@Nullable String text) {
        if (text == null) {
            return new MeasureSort(Key.CODE, false);
        }
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        for (Key key : Key.values()) {
            if (key.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new MeasureSort(key, descending);
            }
        }
        String keys = Arrays.stream(Key.values())
                .map(key -> key.name().toLowerCase(Locale.ROOT))
                .flatMap(key -> Stream.of(key, "-" + key))
                .collect(Collectors.joining(", "));
        throw DomainException.unreadable("input.unreadable", List.of(new FieldProblem("/sort", "input.choice", keys)));
    }

    boolean needsReported() {
        return key == Key.RATING || key == Key.PROGRESS;
    }

    boolean needsSlippage() {
        return key == Key.SLIPPAGE;
    }

    Comparator<MeasureRecord> comparator(Map<String, Reported> reported, Map<String, Lateness> slippage) {
        Comparator<MeasureRecord> byKey = switch (key) {
            case CODE -> Comparator.comparing(MeasureRecord::code);
            case TITLE -> byTitle();
            case RATING -> Comparator.comparingInt(m -> seen(reported, m).worst());
            case PROGRESS -> Comparator.comparingInt(m -> progress(seen(reported, m)));
            case SLIPPAGE ->
                Comparator.comparingLong(
                        m -> slippage.getOrDefault(m.code(), NONE_OPEN).days());
        };
        return (descending ? byKey.reversed() : byKey).thenComparing(MeasureRecord::code);
    }

    private static Comparator<MeasureRecord> byTitle() {
        Collator collator = Collator.getInstance(Locale.CANADA_FRENCH);
        return Comparator.comparing(m -> m.title().fr(), collator);
    }

    private static Reported seen(Map<String, Reported> reported, MeasureRecord measure) {
        return reported.getOrDefault(measure.code(), Reported.NOTHING);
    }

    private static int progress(Reported reported) {
        Integer progress = reported.progress();
        return progress == null ? -1 : progress;
    }
}
