package org.gouvernail.web.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.indicators.report.MeasureHistory;
import org.gouvernail.indicators.report.MeasureHistory.Quarter;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Evidence;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.gouvernail.web.desk.Choice;
import org.gouvernail.web.desk.Comparison;
import org.gouvernail.web.desk.Comparisons;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a coordinator: its whole update, or the correction of a compiled quarter, every milestone, what was
 * reported before.
 */
@Named
@RequestScoped
public class MeasureUpdatePage {

    private static final String PAGE = "/coordination/mesures/";

    @Inject
    Desk desk;

    @Inject
    MeasureTasks tasks;

    @Inject
    StatusUpdates updates;

    @Inject
    Milestones milestones;

    @Inject
    Measures measures;

    @Inject
    Unchanged unchanged;

    @Inject
    Comparisons comparisons;

    @Inject
    Conflicts conflicts;

    @Inject
    MeasureHistory quarters;

    @Inject
    Reader reader;

    /** A deliverable with the milestone it belongs to. */
    public record Proof(String milestone, Evidence evidence) {}

    private String code = "";
    private @Nullable MeasureView measure;
    private @Nullable PeriodView period;
    private @Nullable MeasureTask task;
    private @Nullable UpdateForm form;
    private @Nullable String unchangedSeen;
    private boolean contested;
    private @Nullable List<UpdateView> history;
    private @Nullable Map<String, Rating> published;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        code = desk.code("code", "measure");
        measure = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        tasks.demandMine(measure);
        period = tasks.asked().orElse(null);
        if (period != null) {
            task = tasks.asked(code, period);
            form = new UpdateForm(task, reader.getFormats(), desk.posted());
            unchangedSeen = desk.posted() ? null : Version.of(task.update());
            contested = desk.contested(code);
        }
    }

    public void save() {
        write(form -> keep(form, form.read()), "measure-update.saved", PAGE + code + tasks.query());
    }

    /** Saves what is whole enough to be transmitted, then shows it once more before it leaves the ministry. */
    public void check() {
        write(
                form -> {
                    UpdateContent content = form.readWhole();
                    updates.demandWhole(code, quarter(), content);
                    keep(form, content);
                },
                "measure-update.saved",
                PAGE + code + "/verifier" + tasks.query());
    }

    /** Repeats the last quarter and transmits it, each open forecast confirmed. */
    public void confirm() {
        if (task == null) {
            return;
        }
        try {
            unchanged.send(task, unchangedSeen);
            desk.done("/coordination", "unchanged.done", 1);
        } catch (DomainException e) {
            if (Conflicts.isOne(e)) {
                unchangedSeen = Version.of(task.update());
                desk.partly("judging.stale", code);
            } else {
                desk.refused(e);
            }
        }
    }

    private void keep(UpdateForm form, UpdateContent content) {
        LocalizedText late = form.readLateReason();
        if (late == null) {
            updates.save(code, quarter(), content, form.getSeen());
        } else {
            updates.saveLate(code, quarter(), content, late, form.getSeen());
        }
    }

    private void write(Consumer<UpdateForm> work, String done, String next) {
        if (form == null || task == null) {
            return;
        }
        try {
            work.accept(form);
            desk.done(next, done, code);
        } catch (DomainException e) {
            if (Conflicts.isOne(e)) {
                conflict = conflicts.about(task, form);
                contested = true;
                form.acknowledge();
                desk.wrong("mine", "conflict.choose");
                return;
            }
            desk.refused(e, MeasureUpdatePage::place);
        }
    }

    private static @Nullable String place(String pointer) {
        return switch (pointer) {
            case "/declaredRating" -> "rating";
            case "/progress" -> "progress";
            case "/spentToDate" -> "spent";
            case "/summary" -> "summary";
            case "/decisionNeeded" -> "decision";
            case "/declaredReason" -> "declaredReason";
            case "/lateReason" -> "lateReason";
            default -> pointer.matches("/milestones/\\d+/\\w+") ? line(pointer.split("/", -1)) : null;
        };
    }

    private static String line(String[] parts) {
        String field = parts[3].replace("Date", "");
        return "lines:" + parts[2] + ":" + field;
    }

    private String quarter() {
        return period == null ? "" : period.code();
    }

    /** What was not given of this measure for the last closed quarter, besides what is on the page. */
    public List<UpdateView> getMissed() {
        return tasks.missed().stream()
                .filter(u -> u.measure().equals(code) && !u.period().equals(quarter()))
                .toList();
    }

    /** The corrections and late updates of this measure that wait to be written, besides the one on the page. */
    public List<UpdateView> getCorrections() {
        return tasks.corrections().stream()
                .filter(u -> u.measure().equals(code) && (task == null || !u.equals(task.update())))
                .toList();
    }

    /** What was reported of the measure, latest first. */
    public List<UpdateView> getHistory() {
        if (history == null) {
            history = updates.history(code, null);
        }
        return history;
    }

    /** What the last published report of its quarter computed from this update, null where none rests on it. */
    public @Nullable Rating computed(UpdateView update) {
        boolean last = getHistory().stream()
                .filter(u -> u.period().equals(update.period()) && u.state() == UpdateState.FROZEN)
                .allMatch(u -> u.revision() <= update.revision());
        return update.state() == UpdateState.FROZEN && last ? published().get(update.period()) : null;
    }

    private Map<String, Rating> published() {
        if (published == null) {
            published = quarters.of(code).stream()
                    .filter(q -> q.computedRating() != null)
                    .collect(Collectors.toMap(Quarter::period, q -> Objects.requireNonNull(q.computedRating())));
        }
        return published;
    }

    /** The state of an update in the history, by its name. */
    public String state(UpdateView update) {
        return tasks.state(update);
    }

    /** What follows the addresses of this measure's pages for the quarter shown, empty for the one being collected. */
    public String getQuery() {
        return tasks.query();
    }

    /** Every forecast given for a milestone. */
    public List<ForecastView> forecasts(String milestone) {
        return milestones.forecasts(milestone, null);
    }

    /** The update beside the one before it, for one that left this desk. */
    public Comparison getComparison() {
        return comparisons.of(List.of(code), quarter()).get(0);
    }

    public List<MilestoneView> getMilestones() {
        return milestones.of(code, null);
    }

    public List<Choice> getStones() {
        return getMilestones().stream()
                .map(s -> Choice.of(s.code(), reader.text(s.title())))
                .toList();
    }

    public List<Proof> getEvidence() {
        return getMilestones().stream()
                .flatMap(m -> m.evidence().stream().map(e -> new Proof(m.code(), e)))
                .toList();
    }

    public @Nullable MeasureView getMeasure() {
        return measure;
    }

    public @Nullable PeriodView getPeriod() {
        return period;
    }

    public @Nullable MeasureTask getTask() {
        return task;
    }

    /** Whether the last quarter may be repeated as it is. */
    public boolean isRepeatable() {
        return task != null && task.state() == TaskState.UNCHANGED && !task.late();
    }

    public @Nullable String getUnchangedSeen() {
        return unchangedSeen;
    }

    public void setUnchangedSeen(@Nullable String unchangedSeen) {
        this.unchangedSeen = unchangedSeen;
    }

    /** Whether the form comes back with the choice between two versions. */
    public boolean isContested() {
        return contested;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable UpdateForm getForm() {
        return form;
    }
}
