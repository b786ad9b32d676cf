package org.gouvernail.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.sectorplans.money.Budgets.Year;
import org.jspecify.annotations.Nullable;

/** What is authorised, spent and forecast by fiscal year: three bars side by side a year, on one scale from 0. */
public final class YearBars {

    private static final double HEIGHT = 190;
    private static final double FOOT = 24;
    private static final double BAR = 22;
    private static final double GROUP = 3 * BAR + 30;

    /** Room for as many years: bars and words of fewer keep the size of those of others. */
    private static final int LEAST_YEARS = 7;

    private YearBars() {}

    /** Draws the bars; {@code description} tells them in words. Years of which nothing is known draw nothing. */
    public static String draw(List<Year> years, String title, String description) {
        double most = years.stream()
                .flatMap(y -> Stream.of(amount(y.authorised()), amount(y.spent()), amount(y.forecast())))
                .mapToDouble(a -> a)
                .max()
                .orElse(0);
        if (most <= 0) {
            return "";
        }
        double width = GROUP * Math.max(LEAST_YEARS, years.size());
        Svg svg = new Svg("years", width, HEIGHT, "", title, description);
        double floor = HEIGHT - FOOT;
        svg.line("axis", 0, floor, width, floor);
        double x = 15;
        for (Year year : years) {
            bar(svg, "ground", x, year.authorised(), most, floor);
            bar(svg, "part", x + BAR, year.spent(), most, floor);
            bar(svg, "span", x + 2 * BAR, year.forecast(), most, floor);
            svg.text("soft", x + 1.5 * BAR, HEIGHT - 6, "middle", year.fiscalYear());
            x += GROUP;
        }
        return svg.close();
    }

    private static void bar(Svg svg, String style, double x, @Nullable String text, double most, double floor) {
        double height = amount(text) / most * (floor - 6);
        if (height > 0) {
            svg.rect(style, x, floor - height, BAR - 2, height, 0);
        }
    }

    private static double amount(@Nullable String text) {
        return text == null ? 0 : new BigDecimal(text).doubleValue();
    }
}
