package org.gouvernail.sectorplans.odds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How forecasts of one kind slipped. Those whose outcome is not known yet count as far as it is known: not before that
 * day. Left out, they would make a ministry that never finishes look punctual (product-limit estimator: Kaplan and Meier,
 * 1958; what remains after the longest slip is given to the longest, after Efron, 1967).
 *
 * @param resolved how many outcomes it rests on
 * @param slips {@value #POINTS} equally likely slips in days, in ascending order, each within ten years
 */
record Pool(int resolved, int[] slips) {

    static final int POINTS = 1000;

    /** Outcomes needed to speak of a distribution: of so many, the 80 % in the middle cover 16 new ones in 21. */
    static final int LEAST = 20;

    private static final int TEN_YEARS = 3650;

    private record Point(int slip, boolean resolved) {}

    boolean speaks() {
        return resolved >= LEAST;
    }

    /** What is known of these forecasts on a day. */
    static Pool of(List<HeldForecast> held, LocalDate known) {
        List<Point> points = held.stream()
                .map(h -> new Point(h.slip(known), h.resolved(known)))
                .sorted(Comparator.comparingInt(Point::slip).thenComparing(Point::resolved, Comparator.reverseOrder()))
                .toList();
        int resolved = (int) points.stream().filter(Point::resolved).count();
        return new Pool(resolved, points.isEmpty() ? new int[0] : likely(points));
    }

    /** The slip below which lie (k + ½)/1000 of the mass, for each k. */
    private static int[] likely(List<Point> points) {
        int[] slips = new int[POINTS];
        int filled = 0;
        double surviving = 1;
        int left = points.size();
        for (Point point : points) {
            if (point.resolved()) {
                surviving *= 1 - 1.0 / left;
            }
            left--;
            while (filled < POINTS && left > 0 && (filled + 0.5) / POINTS <= 1 - surviving) {
                slips[filled++] = bounded(point.slip());
            }
        }
        while (filled < POINTS) {
            slips[filled++] = bounded(points.get(points.size() - 1).slip());
        }
        return slips;
    }

    private static int bounded(int slip) {
        return Math.max(-TEN_YEARS, Math.min(TEN_YEARS, slip));
    }
}
