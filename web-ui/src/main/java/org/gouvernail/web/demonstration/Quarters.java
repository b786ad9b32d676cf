package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/**
 * Each quarter from the opening of its collection to the publication of its report; the last one is left in collection,
 * its updates at every state. How far an update goes is a column of its line: its state, or all the way when empty.
 */
@Dependent
class Quarters {

    private static final String SECRETARIAT = "secretariat";

    @Inject
    ReportingPeriods periods;

    @Inject
    StatusUpdates updates;

    @Inject
    Deliveries deliveries;

    @Inject
    CompilationRun compilation;

    @Inject
    Reports reports;

    private final List<Row> lines = Row.of("updates");
    private final List<Row> moves = Row.of("moves");
    private final List<Row> returns = Row.of("returns");
    private final List<Row> leads = Row.of("measures");

    void plan(Chronicle chronicle) {
        for (Row quarter : Row.of("quarters")) {
            if (quarter.dateOrNull("opened") != null) {
                collect(chronicle, quarter);
            }
            if (quarter.dateOrNull("closed") != null) {
                report(chronicle, quarter);
            }
        }
        for (Row correction : Row.of("corrections")) {
            correct(chronicle, correction);
        }
    }

    private void collect(Chronicle chronicle, Row quarter) {
        String period = quarter.text("period");
        chronicle.on(quarter.date("opened"), SECRETARIAT, () -> periods.open(period));
        List<Row> reported = lines.stream().filter(in(period)).toList();
        for (Row line : reported) {
            chronicle.on(quarter.date("drafted"), coordinator(line), () -> save(line, firstWords(line)));
            if (reaches(line, "SUBMITTED")) {
                chronicle.on(quarter.date("drafted"), coordinator(line), () -> act(line, updates::submit));
                reached(line)
                        .forEach(code -> chronicle.on(
                                quarter.date("drafted"), coordinator(line), () -> deliveries.submit(code)));
            }
        }
        for (Row line : reported) {
            returned(line, "approver").forEach(back -> {
                chronicle.on(quarter.date("drafted").plusDays(1), approver(line), () -> sendBack(line, back));
                if (reaches(line, "ENDORSED")) {
                    resubmit(chronicle, quarter.date("drafted").plusDays(1), line);
                }
            });
            if (reaches(line, "ENDORSED")) {
                chronicle.on(quarter.date("endorsed"), approver(line), () -> act(line, updates::endorse));
            }
        }
        for (Row line : reported) {
            LocalDate day = quarter.date("accepted");
            returned(line, SECRETARIAT).forEach(back -> {
                chronicle.on(day, SECRETARIAT, () -> sendBack(line, back));
                if (reaches(line, "ACCEPTED")) {
                    resubmit(chronicle, day, line);
                    chronicle.on(day, approver(line), () -> act(line, updates::endorse));
                }
            });
            if (reaches(line, "ACCEPTED")) {
                reached(line).forEach(code -> chronicle.on(day, SECRETARIAT, () -> deliveries.accept(code)));
                chronicle.on(day, SECRETARIAT, () -> accept(line));
            }
        }
    }

    /** The milestones that an update declares reached. */
    private Stream<String> reached(Row line) {
        return moves.stream()
                .filter(in(line.text("period")))
                .filter(move -> move.dateOrNull("actual") != null)
                .map(move -> move.text("milestone"))
                .filter(code -> code.startsWith(line.text("measure") + "-"));
    }

    private void resubmit(Chronicle chronicle, LocalDate day, Row line) {
        chronicle.on(day, coordinator(line), () -> save(line, line.wordsOrNull("summary")));
        chronicle.on(day, coordinator(line), () -> act(line, updates::submit));
    }

    private void report(Chronicle chronicle, Row quarter) {
        String period = quarter.text("period");
        chronicle.on(quarter.date("closed"), SECRETARIAT, () -> periods.close(period));
        chronicle.on(quarter.date("closed"), SECRETARIAT, () -> compilation.complete(period));
        approveAndPublish(chronicle, quarter);
    }

    private void approveAndPublish(Chronicle chronicle, Row row) {
        String period = row.text("period");
        String last = row.text("approver");
        for (String member : List.of(last.equals("chair") ? "committee" : "chair", last)) {
            chronicle.on(
                    row.date("approved"),
                    member,
                    () -> reports.approve(
                            period, reports.find(period, null).orElseThrow().sha256()));
        }
        chronicle.on(row.date("published"), SECRETARIAT, () -> reports.publish(period));
    }

    private void correct(Chronicle chronicle, Row row) {
        LocalDate day = row.date("on");
        chronicle.on(
                day,
                SECRETARIAT,
                () -> updates.correct(row.text("measure"), row.text("period"), row.words("reason"), seen(row)));
        resubmit(chronicle, day, row);
        chronicle.on(day, approver(row), () -> act(row, updates::endorse));
        chronicle.on(day, SECRETARIAT, () -> accept(row));
        chronicle.on(day, SECRETARIAT, () -> compilation.complete(row.text("period")));
        approveAndPublish(chronicle, row);
    }

    private void save(Row line, @Nullable LocalizedText summary) {
        UpdateView now = updates.get(line.text("measure"), line.text("period"), null);
        UpdateContent content = new UpdateContent(
                line.ratingOrNull("declared"),
                line.numberOrNull("progress"),
                summary,
                line.amountOrNull("spent"),
                now.milestones().stream()
                        .map(was -> moved(line.text("period"), was))
                        .toList(),
                line.wordsOrNull("decision"),
                line.wordsOrNull("why"));
        updates.save(now.measure(), now.period(), content, Version.of(now));
    }

    /** What an update said before it was returned. */
    private @Nullable LocalizedText firstWords(Row line) {
        return returns.stream()
                .filter(in(line.text("period")))
                .filter(back -> back.text("measure").equals(line.text("measure")))
                .map(back -> back.words("before"))
                .findFirst()
                .orElse(line.wordsOrNull("summary"));
    }

    private Line moved(String period, Line was) {
        return moves.stream()
                .filter(in(period))
                .filter(move -> move.text("milestone").equals(was.code()))
                .findFirst()
                .map(move -> new Line(
                        was.code(),
                        move.dateOrNull("forecast") == null ? was.forecastDate() : move.date("forecast"),
                        move.dateOrNull("actual"),
                        move.wordsOrNull("reason")))
                .orElse(was);
    }

    private void accept(Row line) {
        Rating declared = Rating.valueOf(line.text("declared"));
        Rating assessed = line.ratingOrNull("assessed");
        updates.accept(
                line.text("measure"),
                line.text("period"),
                assessed == null ? declared : assessed,
                line.wordsOrNull("gap"),
                seen(line));
    }

    private void sendBack(Row line, Row back) {
        updates.sendBack(line.text("measure"), line.text("period"), back.words("reason"), seen(line));
    }

    /** A step that needs nothing but the update and the version seen. */
    private interface Step {
        UpdateView take(String measure, String period, String seen);
    }

    private void act(Row line, Step step) {
        step.take(line.text("measure"), line.text("period"), seen(line));
    }

    private String seen(Row line) {
        return Version.of(updates.get(line.text("measure"), line.text("period"), null));
    }

    private Stream<Row> returned(Row line, String by) {
        return returns.stream()
                .filter(in(line.text("period")))
                .filter(back -> back.text("measure").equals(line.text("measure")))
                .filter(back -> back.text("by").equals(by));
    }

    private static Predicate<Row> in(String period) {
        return row -> row.text("period").equals(period);
    }

    private static boolean reaches(Row line, String state) {
        List<String> order = List.of("DRAFT", "SUBMITTED", "ENDORSED", "ACCEPTED");
        String last = line.text("reaches");
        return last.isEmpty() || order.indexOf(last) >= order.indexOf(state);
    }

    private String coordinator(Row line) {
        return "coord." + line.text("coordinator");
    }

    private String approver(Row line) {
        return leads.stream()
                .filter(m -> m.text("code").equals(line.text("measure")))
                .map(m -> "approver." + m.text("lead").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }
}
