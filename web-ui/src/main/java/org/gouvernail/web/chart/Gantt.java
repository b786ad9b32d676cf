package org.gouvernail.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a plan, or the milestones of a measure, over time: above each row its code and its title, below them a
 * bar from first to last day, a ring at each milestone's reference date, a diamond at its forecast or where it was
 * reached, a thick line between the two when they differ, and a dashed line for today.
 */
public final class Gantt {

    /** Width on a screen and on paper. */
    public static final double WIDE = 1090;

    /** Width on a telephone, where the same picture would be too small to read. */
    public static final double NARROW = 520;

    private static final double EDGE = 12;
    private static final double ROW = 46;
    private static final double HEAD = 44;
    private static final double LETTER = 7.2;

    /** Below this distance a ring and a diamond would cover each other: one goes up, the other down. */
    private static final double NEAR = 13;

    private Gantt() {}

    /**
     * A row.
     *
     * @param label code shown first
     * @param title title beside the code, shortened to the room there is
     * @param start first day, null when unknown or not to be shown
     * @param end last day, null when unknown or not to be shown
     * @param marks its milestones
     */
    public record Row(
            String label,
            LocalizedText title,
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
    public static String draw(List<Row> rows, LocalDate today, String title, Locale locale, double width) {
        List<LocalDate> days = days(rows);
        if (days.isEmpty()) {
            return "";
        }
        Scale scale = Scale.over(days, EDGE, width - EDGE);
        double head = scale.holds(today) ? HEAD : HEAD - 20;
        double bottom = head + ROW * rows.size();
        String type = width < WIDE ? "gantt narrow" : "gantt";
        Svg svg = new Svg(type, width, bottom + 6, "", title, Texts.text(locale, "chart.gantt-text"));
        years(svg, scale, head, bottom, width);
        if (scale.holds(today)) {
            svg.line("today", scale.at(today), head - 8, scale.at(today), bottom);
        }
        double y = head;
        for (Row row : rows) {
            draw(svg, scale, row, y, width, new Formats(locale));
            y += ROW;
        }
        if (scale.holds(today)) {
            double x = scale.at(today);
            String anchor = x > width - 90 ? "end" : x < 90 ? "start" : "middle";
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

    /** Fiscal years begin on 1 April: one rule and its name each, where there is room for the name. */
    private static void years(Svg svg, Scale scale, double head, double bottom, double width) {
        LocalDate april = LocalDate.of(scale.from().getYear(), 4, 1);
        double last = -100;
        for (LocalDate day = april; !day.isAfter(scale.to()); day = day.plusYears(1)) {
            if (scale.holds(day)) {
                double x = scale.at(day);
                svg.line("rule", x, head - 4, x, bottom);
                if (x - last > 78 && x < width - 74) {
                    svg.text("soft", x + 4, head - 8, "start", day.getYear() + "-" + (day.getYear() + 1));
                    last = x;
                }
            }
        }
        svg.line("axis", EDGE, head, width - EDGE, head);
    }

    private static void draw(Svg svg, Scale scale, Row row, double top, double width, Formats formats) {
        double y = top + 31;
        svg.line("rule", EDGE, top + ROW, width - EDGE, top + ROW);
        svg.text("label", EDGE, top + 15, "start", row.label());
        double beside = EDGE + row.label().length() * (LETTER + 2.2) + 6;
        String title = shortened(formats.in(row.title()), (int) ((width - beside - EDGE) / LETTER));
        svg.text("soft", beside, top + 15, "start", title, formats.foreign(row.title()));
        LocalDate start = row.start();
        LocalDate end = row.end();
        if (start != null && end != null) {
            svg.rect("span", scale.at(start), y - 7, Math.max(2, scale.at(end) - scale.at(start)), 14, 3);
        }
        for (Mark mark : row.marks()) {
            mark(svg, scale, mark, y);
        }
    }

    /** The first letters of a title, up to a word's end when one is near. */
    static String shortened(String title, int letters) {
        if (title.length() <= letters) {
            return title;
        }
        String cut = title.substring(0, Math.max(0, letters - 1));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() * 2 / 3 ? cut.substring(0, space) : cut) + "…";
    }

    /** A milestone: its ring, the line of its slippage and its diamond. */
    static void mark(Svg svg, Scale scale, Mark mark, double y) {
        double reference = scale.at(mark.reference());
        double end = scale.at(mark.end());
        boolean late = mark.end().isAfter(mark.reference());
        double apart = Math.abs(end - reference) < NEAR ? 5.5 : 0;
        if (!mark.end().equals(mark.reference())) {
            svg.line(late ? "slip" : "ahead", reference, y - apart, end, y + apart);
        }
        svg.circle("reference", reference, y - apart, apart == 0 ? 5 : 4);
        String style = mark.actual() != null ? "done" : late ? "over" : "forecast";
        svg.diamond(style, end, y + apart, apart == 0 ? 6 : 5);
    }
}
