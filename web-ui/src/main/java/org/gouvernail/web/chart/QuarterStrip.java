package org.gouvernail.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the published reports said of a measure, a column a quarter: its progress as a line, and below it the signs of its
 * three ratings, so that one sees since when they part.
 */
public final class QuarterStrip {

    private static final double LABELS = 104;
    private static final double STEP = 84;
    private static final double CURVE = 84;
    private static final double ROW = 30;

    private QuarterStrip() {}

    /**
     * A quarter.
     *
     * @param label its name in short
     * @param progress in percent, null when not declared
     * @param told the same as it is written, such as {@code 42 %}
     * @param levels the three ratings: GREEN, AMBER, RED or NONE
     */
    public record Column(String label, @Nullable Integer progress, String told, List<String> levels) {}

    /**
     * Draws the quarters in their order, nothing when there is none.
     *
     * @param rows name of the curve, then the names of the three ratings
     * @param title name of the picture
     * @param description what it tells, in words
     */
    public static String draw(List<Column> columns, List<String> rows, String title, String description) {
        if (columns.isEmpty()) {
            return "";
        }
        double width = LABELS + STEP * columns.size();
        double ratings = CURVE + ROW * (rows.size() - 1);
        Svg svg = new Svg("quarters", width, ratings + 26, "", title, description);
        svg.text("soft", 0, CURVE / 2 + 4, "start", rows.get(0));
        curve(svg, columns, width);
        for (int row = 1; row < rows.size(); row++) {
            double y = CURVE + ROW * (row - 0.5);
            svg.line("rule", 0, y - ROW / 2, width, y - ROW / 2);
            svg.text("soft", 0, y + 4.5, "start", rows.get(row));
            for (int i = 0; i < columns.size(); i++) {
                sign(svg, columns.get(i).levels().get(row - 1), x(i), y);
            }
        }
        svg.line("axis", 0, ratings, width, ratings);
        for (int i = 0; i < columns.size(); i++) {
            svg.text("soft", x(i), ratings + 17, "middle", columns.get(i).label());
        }
        return svg.close();
    }

    private static double x(int column) {
        return LABELS + STEP * (column + 0.5);
    }

    private static double y(int progress) {
        return CURVE - 14 - (CURVE - 40) * progress / 100;
    }

    private static void curve(Svg svg, List<Column> columns, double width) {
        svg.line("rule", LABELS, y(0), width, y(0));
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Integer progress = columns.get(i).progress();
            if (progress != null) {
                points.append(points.isEmpty() ? "" : " ")
                        .append(Svg.number(x(i)))
                        .append(',')
                        .append(Svg.number(y(progress)));
            }
        }
        svg.polyline("line", points.toString());
        for (int i = 0; i < columns.size(); i++) {
            Integer progress = columns.get(i).progress();
            if (progress != null) {
                svg.circle("dot", x(i), y(progress), 2.5);
                svg.text(
                        "label", x(i), y(progress) - 9, "middle", columns.get(i).told());
            }
        }
    }

    /** The shapes of the tags: a disc, a triangle, a square, a dash. */
    private static void sign(Svg svg, String level, double x, double y) {
        switch (level) {
            case "GREEN" -> svg.circle(level, x, y, 7);
            case "AMBER" -> svg.triangle(level, x, y, 8);
            case "RED" -> svg.rect(level, x - 6.5, y - 6.5, 13, 13, 1);
            default -> svg.rect("NONE", x - 6, y - 1.5, 12, 3, 1);
        }
    }
}
