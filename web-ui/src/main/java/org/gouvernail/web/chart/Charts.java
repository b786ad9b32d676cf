package org.gouvernail.web.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;
import org.gouvernail.sectorplans.money.Budgets.Year;
import org.gouvernail.web.chart.Gantt.Mark;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The charts as pages call them, in the reader's words. */
@Named
@RequestScoped
public class Charts {

    @Inject
    Reader reader;

    /** Counts by computed rating as a bar. */
    public String ratings(Map<String, Integer> counts, String title) {
        return RatingBar.draw(counts, reader.words("chart.named", title, describe(counts)), false);
    }

    /** The same in a table's row. */
    public String thinRatings(Map<String, Integer> counts, String title) {
        return RatingBar.draw(counts, reader.words("chart.named", title, describe(counts)), true);
    }

    /** The rows over time, in the width of a screen and in that of a telephone: the page shows one of them. */
    public String gantt(List<Gantt.Row> rows, String title) {
        return Gantt.draw(rows, reader.getToday(), title, reader.getLocale(), Gantt.WIDE)
                + Gantt.draw(rows, reader.getToday(), title, reader.getLocale(), Gantt.NARROW);
    }

    public String timeline(List<Timeline.Event> events, String title, String description) {
        return Timeline.draw(events, reader.getToday(), title, description, reader.getFormats());
    }

    /** A milestone between the first and last day of its table, as seen on a day. */
    public String slippage(
            LocalDate reference,
            LocalDate forecast,
            @Nullable LocalDate actual,
            LocalDate from,
            LocalDate to,
            LocalDate seen) {
        Formats formats = reader.getFormats();
        LocalDate end = actual == null ? forecast : actual;
        String key = actual == null ? "chart.slippage-forecast" : "chart.slippage-reached";
        String title = reader.words(key, formats.date(reference), formats.date(end));
        return SlippageLine.draw(new Mark(reference, forecast, actual), from, to, seen, title);
    }

    /** The odds of a milestone between the first and last day of its table; nothing where the past is too short. */
    public String odds(
            LocalDate forecast,
            @Nullable LocalDate low,
            @Nullable LocalDate half,
            @Nullable LocalDate most,
            @Nullable LocalDate high,
            LocalDate from,
            LocalDate to,
            String title) {
        return low == null || half == null || most == null || high == null
                ? ""
                : OddsLine.draw(new OddsLine.Days(forecast, low, half, most, high), from, to, reader.getToday(), title);
    }

    /** The quarters of a measure: progress, and declared, computed and assessed ratings. */
    public String quarters(List<QuarterStrip.Column> columns, String title) {
        List<String> rows = List.of(
                reader.words("measure.progress"),
                reader.words("chart.declared"),
                reader.words("chart.computed"),
                reader.words("chart.assessed"));
        return QuarterStrip.draw(columns, rows, title, reader.words("chart.quarters-text"));
    }

    /** The forecasts given of a milestone, oldest first, beside its reference date; nothing where there are fewer than two. */
    public String trend(List<ForecastView> given, LocalDate reference) {
        Formats formats = reader.getFormats();
        List<ForecastTrend.Given> rows = given.stream()
                .map(f -> new ForecastTrend.Given(label(f, formats), f.forecastDate()))
                .toList();
        String told = given.stream().map(f -> formats.date(f.forecastDate())).collect(Collectors.joining(", "));
        return ForecastTrend.draw(
                rows,
                reference,
                reader.words("chart.trend-held", formats.date(reference)),
                reader.words("chart.trend", formats.date(reference)),
                reader.words("chart.trend-text", told));
    }

    private static String label(ForecastView forecast, Formats formats) {
        String period = forecast.period();
        return period == null
                ? formats.date(LocalDate.ofInstant(forecast.givenAt(), BusinessClock.ZONE))
                : formats.shortPeriod(period);
    }

    /** What was spent of what is authorised; nothing when either is unknown. */
    public String spent(@Nullable String spent, @Nullable String authorised) {
        if (spent == null || authorised == null) {
            return "";
        }
        Formats formats = reader.getFormats();
        String title = reader.words("chart.spent", formats.millions(spent), formats.millions(authorised));
        return ShareBar.draw(new BigDecimal(spent).doubleValue(), new BigDecimal(authorised).doubleValue(), title);
    }

    /** What is authorised, spent and forecast by fiscal year. */
    public String years(List<Year> years, String title) {
        Formats formats = reader.getFormats();
        String told = years.stream()
                .map(y -> reader.words(
                        "chart.year",
                        y.fiscalYear(),
                        formats.money(y.authorised()),
                        formats.money(y.spent()),
                        formats.money(y.forecast())))
                .collect(Collectors.joining(" "));
        return YearBars.draw(years, title, told);
    }

    /** A share of a hundred. */
    public String share(@Nullable Integer percent, String title) {
        if (percent == null) {
            return "";
        }
        String told = reader.words("chart.named", title, reader.getFormats().percent(percent));
        return ShareBar.draw(percent, 100, told);
    }

    /** A number of a larger one. */
    public String partOf(int part, int whole) {
        return ShareBar.draw(part, whole, reader.words("chart.part-of", part, whole));
    }

    /** The counts by computed rating in words: {@code 11 en voie, 6 en difficulté}. Levels without a measure are left out. */
    public String describe(Map<String, Integer> counts) {
        String told = RatingBar.LEVELS.stream()
                .filter(l -> counts.getOrDefault(l, 0) > 0)
                .map(l -> reader.words("rating.count." + l, counts.getOrDefault(l, 0)))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "0" : told;
    }

    /** The levels in the order of charts and tables. */
    public List<String> getLevels() {
        return RatingBar.LEVELS;
    }
}
