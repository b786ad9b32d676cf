package org.gouvernail.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The forecasts of one milestone as they were given, a row each from the first to the last (tendance d'un jalon): a diamond
 * at the day then foreseen, a line that links them, and the reference date through all of them. A line that leans to the
 * right is a date put off again and again.
 */
public final class ForecastTrend {

    private static final double LABELS = 96;
    private static final double WIDTH = 320;
    private static final double ROW = 22;

    private ForecastTrend() {}

    /**
     * A forecast.
     *
     * @param label when it was given, in short
     */
    public record Given(String label, LocalDate forecast) {}

    /**
     * Draws them in their order; nothing where there are fewer than two.
     *
     * @param held the reference date in words, below its line
     */
    public static String draw(List<Given> given, LocalDate reference, String held, String title, String description) {
        if (given.size() < 2) {
            return "";
        }
        List<LocalDate> days = new ArrayList<>(List.of(reference));
        given.forEach(g -> days.add(g.forecast()));
        Scale scale = Scale.over(days, LABELS, WIDTH - 8);
        double foot = ROW * given.size() + 4;
        double height = foot + 18;
        Svg svg = new Svg("trend", WIDTH, height, "", title, description);
        svg.line("today", scale.at(reference), 0, scale.at(reference), foot);
        svg.text("soft", Math.max(LABELS, Math.min(WIDTH - 100, scale.at(reference) - 40)), height - 4, "start", held);
        StringBuilder line = new StringBuilder();
        for (int row = 0; row < given.size(); row++) {
            line.append(row == 0 ? "" : " ")
                    .append(Svg.number(scale.at(given.get(row).forecast())))
                    .append(',')
                    .append(Svg.number(middle(row)));
        }
        svg.polyline("line", line.toString());
        for (int row = 0; row < given.size(); row++) {
            LocalDate forecast = given.get(row).forecast();
            svg.text("soft", 0, middle(row) + 4.5, "start", given.get(row).label());
            svg.diamond(forecast.isAfter(reference) ? "over" : "forecast", scale.at(forecast), middle(row), 5);
        }
        return svg.close();
    }

    private static double middle(int row) {
        return ROW * (row + 0.5) + 2;
    }
}
