package org.gouvernail.web.chart;

import java.util.List;

/** A series in the height of a line of text, its last value marked. */
public final class SparkLine {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 24;

    private SparkLine() {}

    /** Draws the values in order; nothing when there are fewer than two. {@code title} tells them in words. */
    public static String draw(List<? extends Number> values, String title) {
        if (values.size() < 2) {
            return "";
        }
        double low = values.stream().mapToDouble(Number::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
        double range = high > low ? high - low : 1;
        StringBuilder points = new StringBuilder();
        double x = 4;
        double y = 0;
        for (int i = 0; i < values.size(); i++) {
            x = 4 + (WIDTH - 8) * i / (values.size() - 1);
            y = HEIGHT - 4 - (HEIGHT - 8) * (values.get(i).doubleValue() - low) / range;
            points.append(i == 0 ? "" : " ").append(Svg.number(x));
            points.append(',').append(Svg.number(y));
        }
        return new Svg("spark", WIDTH, HEIGHT, "width=\"120\" height=\"24\"", title, "")
                .polyline("line", points.toString())
                .circle("dot", x, y, 2)
                .close();
    }
}
