package org.gouvernail.indicators.compilation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Halts the server on purpose while it compiles, to prove that a run is taken up exactly. Off unless the server is
 * started with {@code -Dgouvernail.halt=POINT:N}: then the N-th time (counted from 1, since the start of the server) that
 * a run passes the point, the process ends at once, as {@code kill -9} would end it. Points, in their order:
 * {@code before-freeze}, {@code after-freeze}, {@code before-write} (a plan is computed), {@code before-checkpoint} (its
 * rows are written, nothing is committed), {@code after-checkpoint} (committed), {@code before-report},
 * {@code after-report} (committed).
 */
final class CompilationProbe {

    /** Where a run can be halted. */
    enum Point {
        BEFORE_FREEZE,
        AFTER_FREEZE,
        BEFORE_WRITE,
        BEFORE_CHECKPOINT,
        AFTER_CHECKPOINT,
        BEFORE_REPORT,
        AFTER_REPORT;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int KILLED = 137;
    private static final @Nullable String HALT = System.getProperty("gouvernail.halt");
    private static final Map<Point, AtomicInteger> PASSED = new EnumMap<>(Point.class);

    static {
        for (Point point : Point.values()) {
            PASSED.put(point, new AtomicInteger());
        }
    }

    private CompilationProbe() {}

    static void pass(Point point) {
        if (HALT != null && HALT.equals(point.word() + ":" + passed(point))) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    private static int passed(Point point) {
        AtomicInteger count = PASSED.get(point);
        return count == null ? 0 : count.incrementAndGet();
    }
}
