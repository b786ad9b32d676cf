package org.gouvernail.web.chart;

import java.util.List;
import java.util.Map;

/** Counts by rating as one stacked bar, best at the left; what has no rating comes last. */
public final class RatingBar {

    /** The levels in the order of the bar. */
    public static final List<String> LEVELS = List.of("GREEN", "AMBER", "RED", "NONE");

    private static final double WIDTH = 600;
    private static final double GAP = 3;

    private RatingBar() {}

    /**
     * Draws the bar.
     *
     * @param counts count by level; a missing level counts 0
     * @param name name of the picture, which tells the counts in words
     * @param thin whether it stands in a table's row
     */
    public static String draw(Map<String, Integer> counts, String name, boolean thin) {
        int total = LEVELS.stream().mapToInt(l -> counts.getOrDefault(l, 0)).sum();
        double height = thin ? 12 : 28;
        String fit = "preserveAspectRatio=\"none\"";
        Svg svg = new Svg(thin ? "bar thin" : "bar", WIDTH, height, fit, name, "");
        long shown = LEVELS.stream().filter(l -> counts.getOrDefault(l, 0) > 0).count();
        double room = WIDTH - GAP * Math.max(0, shown - 1);
        double x = 0;
        for (String level : LEVELS) {
            int count = counts.getOrDefault(level, 0);
            if (count > 0) {
                double width = room * count / total;
                svg.rect(level, x, 0, width, height, 0);
                x += width + GAP;
            }
        }
        return svg.close();
    }
}
