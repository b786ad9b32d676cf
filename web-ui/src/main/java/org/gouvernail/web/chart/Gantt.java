package org.gouvernail.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a plan, or the milestones of a measure, over time: a bar from first to last day, a ring at each
 * milestone's reference date, a diamond at its forecast (filled) or where it was reached (with a tick line), a thick line
 * between the two when they differ, and a dashed line for today.
 */
public final class Gantt {

    private static final double WIDTH = 1090;
    private static final double LABELS = 190;
    private static final double ROW = 30;
    private static final double HEAD = 44;

    private Gantt() {}

    /**
     * A row.
     *
     * @param label code shown at the left
     * @param start first day, null when unknown
     * @param end last day, null when unknown
     * @param marks its milestones
     */
    public record Row(
            String label,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            List<Mark> marks) {}

    /** A milestone: where it should be, where it is expected, and where it was reached (null when it was not). */
    public record Mark(
            LocalDate reference,
            LocalDate forecast,
            @Nullable LocalDate actual) {

        LocalDate end() {
            return actual == null ? forecast : actual;
        }
    }

    /** Draws the rows, or nothing when none of them has a date. */
    public static String draw(List<Row> rows, LocalDate today, String title, Locale locale) {
        List<LocalDate> days = days(rows);
        if (days.isEmpty()) {
            return "";
        }
        Scale scale = Scale.over(days, LABELS, WIDTH - 12);
        double head = scale.holds(today) ? HEAD : HEAD - 20;
        double bottom = head + ROW * rows.size();
        Svg svg = new Svg("gantt", WIDTH, bottom + 6, "", title, Texts.text(locale, "chart.gantt-text"));
        years(svg, scale, head, bottom);
        double y = head;
        for (Row row : rows) {
            draw(svg, scale, row, y + ROW / 2);
            y += ROW;
        }
        if (scale.holds(today)) {
            double x = scale.at(today);
            svg.line("today", x, head - 8, x, bottom);
            String anchor = x > WIDTH - 150 ? "end" : "middle";
            String words = Texts.text(locale, "chart.today", new Formats(locale).date(today));
            svg.text("label", x, head - 28, anchor, words);
        }
        return svg.close();
    }

    private static List<LocalDate> days(List<Row> rows) {
        List<LocalDate> days = new ArrayList<>();
        for (Row row : rows) {
            Stream.of(row.start(), row.end()).filter(d -> d != null).forEach(days::add);
            for (Mark mark : row.marks()) {
                days.add(mark.reference());
                days.add(mark.end());
            }
        }
        return days;
    }

    /** Fiscal years begin on 1 April: one rule and its name each. */
    private static void years(Svg svg, Scale scale, double head, double bottom) {
        LocalDate april = LocalDate.of(scale.from().getYear(), 4, 1);
        double last = -100;
        for (LocalDate day = april; !day.isAfter(scale.to()); day = day.plusYears(1)) {
            if (scale.holds(day)) {
                double x = scale.at(day);
                svg.line("rule", x, head - 4, x, bottom);
                if (x - last > 90 && x < WIDTH - 70) {
                    svg.text("soft", x + 4, head - 8, "start", day.getYear() + "-" + (day.getYear() + 1));
                    last = x;
                }
            }
        }
        svg.line("axis", LABELS, head, WIDTH - 12, head);
    }

    private static void draw(Svg svg, Scale scale, Row row, double y) {
        svg.line("rule", 0, y + ROW / 2, WIDTH - 12, y + ROW / 2);
        svg.text("label", 0, y + 4.5, "start", row.label());
        LocalDate start = row.start();
        LocalDate end = row.end();
        if (start != null && end != null) {
            svg.rect("span", scale.at(start), y - 6, Math.max(2, scale.at(end) - scale.at(start)), 12, 3);
        }
        for (Mark mark : row.marks()) {
            mark(svg, scale, mark, y);
        }
    }

    /** A milestone: its ring, the line of its slippage and its diamond. */
    static void mark(Svg svg, Scale scale, Mark mark, double y) {
        double reference = scale.at(mark.reference());
        double end = scale.at(mark.end());
        boolean late = mark.end().isAfter(mark.reference());
        boolean same = mark.end().equals(mark.reference());
        if (!same) {
            svg.line(late ? "slip" : "ahead", reference, y, end, y);
        }
        svg.circle("reference", reference, y, same ? 7 : 5);
        String style = mark.actual() != null ? "done" : late ? "over" : "forecast";
        svg.diamond(style, end, y, same ? 4.5 : 6);
    }
}
