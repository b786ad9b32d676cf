package org.gouvernail.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Dated events on one line, from left to right: a dot that is filled once the day has come. */
public final class Timeline {

    private static final double WIDTH = 1090;
    private static final double STEP = 46;
    private static final double ROOM = 6.6;

    private Timeline() {}

    /**
     * An event.
     *
     * @param on its day, null when it is announced without a date: it then stands at the end
     * @param when the day in short words
     * @param what what happened
     */
    public record Event(@Nullable LocalDate on, String when, LocalizedText what) {

        LocalDate dayOr(LocalDate end) {
            LocalDate day = on;
            return day == null ? end : day;
        }
    }

    /** Draws the events in the order of their days. Labels that would touch go down to a lower row. */
    public static String draw(List<Event> events, LocalDate today, String title, String description, Formats formats) {
        if (events.isEmpty()) {
            return "";
        }
        LocalDate end = Stream.concat(Stream.of(today), events.stream().flatMap(e -> Stream.ofNullable(e.on())))
                .max(Comparator.naturalOrder())
                .orElse(today)
                .plusMonths(4);
        List<Event> ordered =
                events.stream().sorted(Comparator.comparing(e -> e.dayOr(end))).toList();
        Scale scale = Scale.over(ordered.stream().map(e -> e.dayOr(end)).toList(), 8, WIDTH - 8);
        List<Double> ends = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Event event : ordered) {
            placed.add(place(event, formats.in(event.what()), scale.at(event.dayOr(end)), ends));
        }
        double height = 26 + STEP * ends.size();
        Svg svg = new Svg("timeline", WIDTH, height, "", title, description);
        svg.line("axis", 8, 14, WIDTH - 8, 14);
        if (scale.holds(today)) {
            svg.line("today", scale.at(today), 0, scale.at(today), 28);
        }
        for (Placed p : placed) {
            double y = 26 + STEP * p.row();
            svg.line("rule", p.x(), 14, p.x(), y + 4);
            svg.circle(p.event().dayOr(end).isAfter(today) ? "dot hollow" : "dot", p.x(), 14, 6);
            svg.text("label", p.textX(), y + 16, p.anchor(), p.event().when());
            svg.text(
                    "soft",
                    p.textX(),
                    y + 32,
                    p.anchor(),
                    p.what(),
                    formats.foreign(p.event().what()));
        }
        return svg.close();
    }

    private record Placed(Event event, String what, double x, double textX, String anchor, int row) {}

    /** The first row whose last label ends before this one begins; text near the right edge is set from the right. */
    private static Placed place(Event event, String what, double x, List<Double> ends) {
        double width = ROOM * Math.max(what.length(), event.when().length()) + 14;
        boolean fromRight = x + width > WIDTH;
        double begin = fromRight ? x - width : x;
        double end = fromRight ? x + 12 : x + width;
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= begin) {
                ends.set(row, end);
                return new Placed(event, what, x, fromRight ? x - 5 : x + 5, fromRight ? "end" : "start", row);
            }
        }
        ends.add(end);
        return new Placed(event, what, x, fromRight ? x - 5 : x + 5, fromRight ? "end" : "start", ends.size() - 1);
    }
}
