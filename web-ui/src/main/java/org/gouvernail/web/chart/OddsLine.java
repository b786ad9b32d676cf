package org.gouvernail.web.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * The odds of one milestone in a table's row: a bar over the days that hold four of five cases, a ring at its forecast, a
 * diamond at the day by which it comes in one case of two, a triangle at that of four of five, a dashed line for today.
 */
public final class OddsLine {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 24;

    private OddsLine() {}

    /**
     * The days that are drawn.
     *
     * @param low first day of the bar
     * @param high last day of the bar
     */
    public record Days(LocalDate forecast, LocalDate low, LocalDate half, LocalDate most, LocalDate high) {}

    /** Draws them on the days from {@code from} to {@code to}, shared by the rows of a table. */
    public static String draw(Days days, LocalDate from, LocalDate to, LocalDate today, String title) {
        Scale scale = Scale.over(List.of(from, to), 8, WIDTH - 8);
        double y = HEIGHT / 2;
        Svg svg = new Svg("slippage", WIDTH, HEIGHT, "width=\"200\" height=\"24\"", title, "");
        svg.line("rule", 8, y, WIDTH - 8, y);
        double low = scale.at(days.low());
        svg.rect("span", low, y - 4, Math.max(2, scale.at(days.high()) - low), 8, 3);
        if (scale.holds(today)) {
            svg.line("today", scale.at(today), 2, scale.at(today), HEIGHT - 2);
        }
        svg.circle("reference", scale.at(days.forecast()), y, 5);
        svg.diamond("forecast", scale.at(days.half()), y, 5);
        svg.triangle("forecast", scale.at(days.most()), y, 5);
        return svg.close();
    }
}
