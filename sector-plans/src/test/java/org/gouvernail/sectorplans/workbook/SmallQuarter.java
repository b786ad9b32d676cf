package org.gouvernail.sectorplans.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateFixture;
import org.gouvernail.sectorplans.status.UpdateState;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;
import org.gouvernail.sectorplans.workbook.Column.Sheet;
import org.gouvernail.sectorplans.workbook.WorkbookSheets.Filled;
import org.jspecify.annotations.Nullable;

/** A quarter of one ministry: one measure whose draft is begun, one that nobody wrote yet, each with a milestone. */
final class SmallQuarter {

    static final String PERIOD = "2017-2018-T3";
    static final LocalDate TODAY = LocalDate.parse("2018-01-08");

    private final Map<String, UpdateView> updates = new TreeMap<>();

    SmallQuarter() {
        updates.put("P-M1", update("P-M1", "=1+1 jalon", false));
        updates.put("P-M2", update("P-M2", null, true));
    }

    private static UpdateView update(String measure, @Nullable String summary, boolean prefilled) {
        return UpdateFixture.draft(measure, PERIOD)
                .declared(Rating.GREEN)
                .progress(40)
                .summary(summary == null ? null : LocalizedText.of(summary, "-2 weeks"))
                .spent("1250.50")
                .lines(new StatusUpdates.Line(measure + "-J1", LocalDate.parse("2018-03-01"), null, null))
                .prefilled(prefilled)
                .view();
    }

    private UpdateView of(String measure) {
        return Objects.requireNonNull(updates.get(measure));
    }

    /** Somebody else saves another progress. */
    void moves(String measure) {
        UpdateView v = of(measure);
        updates.put(measure, with(v, UpdateState.DRAFT, 41));
    }

    /** Somebody else saves another progress and another summary. */
    void rewritten(String measure) {
        LocalizedText summary = LocalizedText.of("Autre résumé", "Another summary");
        updates.put(measure, with(of(measure), UpdateState.DRAFT, 41, summary));
    }

    void submitted(String measure) {
        updates.put(measure, with(of(measure), UpdateState.SUBMITTED, 40));
    }

    private static UpdateView with(UpdateView v, UpdateState state, int progress) {
        return with(v, state, progress, v.summary());
    }

    private static UpdateView with(UpdateView v, UpdateState state, int progress, @Nullable LocalizedText summary) {
        return UpdateFixture.as(v).in(state).progress(progress).summary(summary).view();
    }

    /** The versions of all drafts as they stand. */
    String seen() {
        return updates.values().stream().map(Version::of).collect(Collectors.joining(" "));
    }

    /** The workbook as it goes out. */
    SentFile workbook(Locale language) {
        List<Filled> filled = updates.values().stream()
                .map(u -> new Filled(measure(u.measure()), u, List.of(milestone(u.measure()))))
                .toList();
        return new SentFile("classeur.xlsx", new WorkbookSheets(PERIOD, "MCC", TODAY, language).of(filled));
    }

    /** What becomes of a file that comes back, row by row, and the contents that would be saved. */
    Found compare(SentFile file, @Nullable String seen) {
        Rows rows = new Rows(file.name(), Tables.read(file));
        List<Entry> entries = rows.all().stream().map(Entry::new).toList();
        Map<String, Comparison> byMeasure = new TreeMap<>();
        for (Entry entry : entries) {
            String measure = entry.row().sheet() == Sheet.MEASURE
                    ? entry.code()
                    : entry.code().replaceAll("-J\\d$", "");
            byMeasure
                    .computeIfAbsent(
                            measure, m -> new Comparison(of(m), seen == null ? null : Set.of(seen.split(" ", -1))))
                    .add(entry);
        }
        Map<String, UpdateContent> contents = new TreeMap<>();
        byMeasure.forEach((code, comparison) -> {
            UpdateContent content = comparison.content();
            if (comparison.settle() && content != null) {
                contents.put(code, content);
            }
        });
        List<Line> lines = new ArrayList<>(rows.unread());
        entries.forEach(e -> lines.addAll(e.lines()));
        return new Found(lines, contents);
    }

    record Found(List<Line> lines, Map<String, UpdateContent> contents) {

        /** What would be saved of a measure. */
        UpdateContent content(String measure) {
            return Objects.requireNonNull(contents.get(measure));
        }

        /** What was found, a word a row: outcome, code, column and problem. */
        List<String> told() {
            return lines.stream()
                    .map(l -> l.outcome() + " " + l.code()
                            + (l.column() == null ? "" : " " + l.column())
                            + (l.problem() == null ? "" : " " + l.problem()))
                    .toList();
        }
    }

    private static MeasureView measure(String code) {
        return new MeasureView(
                code,
                "P",
                LocalizedText.of("+ de services", "More services"),
                "MCC",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                "1",
                MeasureState.UNDER_WAY,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Provenance.ILLUSTRATIVE);
    }

    private static MilestoneView milestone(String measure) {
        LocalDate due = LocalDate.parse("2018-03-01");
        return new MilestoneView(
                measure + "-J1",
                measure,
                LocalizedText.of("Service offert", "Service offered"),
                due,
                due,
                due,
                null,
                false,
                false,
                0,
                0,
                List.of(),
                Provenance.ILLUSTRATIVE);
    }
}
