package org.gouvernail.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.ReportWords;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneCounts;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What a revision of a report says otherwise than the one it replaces: worked out from the two records, nothing else. */
final class Corrected {

    /**
     * One difference.
     *
     * @param code the measure's, empty for the whole strategy
     * @param title whose figure it is
     * @param what name of the figure
     * @param before as it was written, a dash when there was none
     * @param now as it is written
     */
    public record Change(String code, LocalizedText title, String what, String before, String now) {}

    /** A figure: its name, and how it is read and written. */
    private record Figure<T>(String what, Function<T, String> read) {}

    private static final String NOTHING = "—";

    private final Formats formats;

    Corrected(Formats formats) {
        this.formats = formats;
    }

    /** First the figures of the whole strategy that changed, then those of each measure, in the order of codes. */
    List<Change> between(ReportView before, ReportView now) {
        List<Change> changes = new ArrayList<>(changes(
                "",
                Texts.both("report.whole"),
                whole(),
                before.figures().total(),
                now.figures().total()));
        Map<String, MeasureLine> earlier =
                before.measures().stream().collect(Collectors.toMap(MeasureLine::code, Function.identity()));
        for (MeasureLine measure : now.measures()) {
            changes.addAll(
                    changes(measure.code(), measure.title(), measures(), earlier.remove(measure.code()), measure));
        }
        for (MeasureLine gone : earlier.values()) {
            changes.addAll(changes(gone.code(), gone.title(), measures(), gone, null));
        }
        return changes;
    }

    private static <T> List<Change> changes(
            String code, LocalizedText title, List<Figure<T>> figures, @Nullable T before, @Nullable T now) {
        return figures.stream()
                .map(figure -> new Change(code, title, figure.what(), said(figure, before), said(figure, now)))
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    private static <T> String said(Figure<T> figure, @Nullable T of) {
        return of == null ? NOTHING : figure.read().apply(of);
    }

    private List<Figure<FigureRow>> whole() {
        List<Figure<FigureRow>> figures = new ArrayList<>();
        figures.add(new Figure<>(word("home.measures"), row -> formats.number(row.measures())));
        levels(figures, "rating.declared", row -> row.ratings().declared());
        levels(figures, "rating.computed", row -> row.ratings().computed());
        levels(figures, "rating.assessed", row -> row.ratings().assessed());
        milestones(figures, FigureRow::milestones);
        figures.add(new Figure<>(word("measure.progress"), row -> formats.percent(row.progress())));
        figures.add(new Figure<>(word("measure.authorised"), row -> formats.money(row.authorised())));
        figures.add(new Figure<>(word("measure.spent"), row -> formats.money(row.spent())));
        return figures;
    }

    private void levels(List<Figure<FigureRow>> figures, String rating, Function<FigureRow, Map<String, Integer>> of) {
        for (String level : List.of("GREEN", "AMBER", "RED", "NONE")) {
            String name =
                    word(rating) + word("colon") + " " + word("rating." + level).toLowerCase(Locale.ROOT);
            figures.add(new Figure<>(name, row -> formats.number(of.apply(row).getOrDefault(level, 0))));
        }
    }

    private List<Figure<MeasureLine>> measures() {
        List<Figure<MeasureLine>> figures = new ArrayList<>();
        figures.add(new Figure<>(word("rating.declared"), line -> rating(line.declaredRating(), "")));
        figures.add(new Figure<>(word("rating.computed"), line -> rating(line.computedRating(), "-computed")));
        figures.add(new Figure<>(word("rating.assessed"), line -> rating(line.assessedRating(), "-assessed")));
        figures.add(new Figure<>(word("measure.progress"), line -> formats.percent(line.progress())));
        milestones(figures, MeasureLine::milestones);
        figures.add(new Figure<>(word("measure.authorised"), line -> formats.money(line.authorised())));
        figures.add(new Figure<>(word("measure.spent"), line -> formats.money(line.spent())));
        figures.add(new Figure<>(
                word("report.update"), line -> ReportWords.text("update." + line.updateState(), formats.locale())));
        figures.add(new Figure<>(word("measure.state"), line -> word("state." + line.state())));
        figures.add(new Figure<>(word("measure.weight"), line -> formats.decimal(line.weight())));
        return figures;
    }

    private <T> void milestones(List<Figure<T>> figures, Function<T, MilestoneCounts> of) {
        figures.add(
                new Figure<>(word("tally.due"), t -> formats.number(of.apply(t).due())));
        figures.add(new Figure<>(
                word("report.achieved"), t -> formats.number(of.apply(t).achieved())));
        figures.add(new Figure<>(
                word("tally.missed"), t -> formats.number(of.apply(t).missed())));
        figures.add(new Figure<>(
                word("tally.overdue-title"), t -> formats.number(of.apply(t).overdue())));
    }

    private String rating(@Nullable Rating rating, String none) {
        return word(
                "rating." + Optional.ofNullable(rating).map(Objects::toString).orElse("NONE" + none));
    }

    private String word(String key) {
        return Texts.in(formats.locale()).getOrDefault(key, "");
    }
}
