package org.gouvernail.web.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * One milestone in a table's row: reference ring, forecast diamond, the line between, and a dashed line for
 * the day from which it is seen: the cut-off of a report, or today.
 */
public final class SlippageLine {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 24;

    private SlippageLine() {}

    /** Draws the milestone on the days from {@code from} to {@code to}, shared by the rows of a table. */
    public static String draw(Gantt.Mark mark, LocalDate from, LocalDate to, LocalDate seen, String title) {
        Scale scale = Scale.over(List.of(from, to), 8, WIDTH - 8);
        Svg svg = new Svg("slippage", WIDTH, HEIGHT, "width=\"200\" height=\"24\"", title, "");
        svg.line("rule", 8, HEIGHT / 2, WIDTH - 8, HEIGHT / 2);
        if (scale.holds(seen)) {
            svg.line("today", scale.at(seen), 2, scale.at(seen), HEIGHT - 2);
        }
        Gantt.mark(svg, scale, mark, HEIGHT / 2);
        return svg.close();
    }
}
