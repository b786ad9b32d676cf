package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.DecisionCarriedOut;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.indicators.report.Reports.Previous;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** A quarterly report on one page: what counts first, the tables after. */
@Named
@RequestScoped
public class ReportPage {

    private static final int WORST = 10;

    private static final int REBASELINED = 25;

    /** Beyond so many measures the page does not list them: their list is in the files. */
    private static final int LISTED = 100;

    @Inject
    Reader reader;

    @Inject
    Reports reports;

    @Inject
    StatusUpdates updates;

    private ReportView report;
    private List<ReportSummary> revisions = List.of();
    private @Nullable ReportView replaced;
    private @Nullable Moves moves;

    @PostConstruct
    void read() {
        String period = reader.variable("period");
        String revision = reader.parameter("revision");
        revisions = reports.revisions(period);
        report = revisions.stream()
                .filter(r -> revision == null || revision.equals(Integer.toString(r.revision())))
                .findFirst()
                .flatMap(r -> reports.revision(period, r.revision()))
                .orElseThrow(
                        () -> DomainException.notFound("report", revision == null ? period : period + "-R" + revision));
        replaced = reports.revision(period, report.revision() - 1).orElse(null);
    }

    /** The revisions of this report, latest first. */
    public List<ReportSummary> getRevisions() {
        return revisions;
    }

    /** The revision that was published in the place of this one, null when this is the current one. */
    public @Nullable ReportSummary getLater() {
        return revisions.stream()
                .filter(r -> Objects.equals(r.revision(), report.supersededBy()))
                .findFirst()
                .orElse(null);
    }

    /** The revision this one replaces, null for the first. */
    public @Nullable ReportView getReplaced() {
        return replaced;
    }

    /** What this revision says otherwise than the one it replaces. */
    public List<Corrected.Change> getChanges() {
        ReportView before = replaced;
        return before == null ? List.of() : new Corrected(reader.getFormats()).between(before, report);
    }

    /** The corrected updates this revision rests on and the one it replaces did not, by the code of their measures. */
    public List<UpdateView> getCorrections() {
        ReportView before = replaced;
        if (before == null) {
            return List.of();
        }
        return updates.list(report.period(), null, UpdateState.FROZEN).stream()
                .filter(u -> u.revision() > 1)
                .flatMap(u -> updates.history(u.measure(), null).stream())
                .filter(u -> u.period().equals(report.period()) && u.correctionReason() != null)
                .filter(u -> within(u.endorsedAt(), before.compiledAt(), report.compiledAt()))
                .sorted(Comparator.comparing(UpdateView::measure))
                .toList();
    }

    private static boolean within(@Nullable Instant at, Instant after, Instant until) {
        return at != null && at.isAfter(after) && !at.isAfter(until);
    }

    public ReportView getReport() {
        return report;
    }

    public FiscalQuarter getQuarter() {
        return FiscalQuarter.parse(report.period());
    }

    /** The day on which the report was made up: what it says of the future is seen from there. */
    public LocalDate getCutOff() {
        return LocalDate.ofInstant(report.compiledAt(), BusinessClock.ZONE);
    }

    public Tally getTally() {
        return Tally.of(report);
    }

    public Tally tally(FigureRow row) {
        return Tally.of(row);
    }

    public Moves getMoves() {
        if (moves == null) {
            moves = Moves.of(report, reports);
        }
        return moves;
    }

    /** All its measures, the withdrawn ones too; none when they are too many for a page. */
    public List<MeasureLine> getMeasures() {
        return report.measures().size() > LISTED ? List.of() : report.measures();
    }

    /** How many of the measures counted tell their progress: the mean rests on these alone. */
    public long getTold() {
        return report.measures().stream()
                .filter(m -> m.counts() && m.progress() != null)
                .count();
    }

    /** The measures that the secretariat rates otherwise than the rules do. */
    public List<MeasureLine> getJudged() {
        return report.measures().stream().filter(MeasureLine::judgedOtherwise).toList();
    }

    /** Whether a measure's ratings are those of an earlier quarter, for want of an update in this one. */
    public boolean carried(MeasureLine measure) {
        return measure.updateState().equals("NOT_REPORTED")
                || measure.updateState().equals("NOT_EXPECTED");
    }

    public List<MilestoneLine> getAchieved() {
        return milestones(Set.of("ACHIEVED"));
    }

    /** Those achieved before the quarter that the report before did not tell as achieved. */
    public List<MilestoneLine> getAchievedBefore() {
        return milestones(Set.of("ACHIEVED_BEFORE"));
    }

    /** The report that this one follows, as it is published today, where a correction has replaced the one it was compared to. */
    public @Nullable ReportSummary getBasis() {
        Previous followed = report.previous();
        return followed == null
                ? null
                : reports.revisions(followed.period()).stream()
                        .findFirst()
                        .filter(r -> r.revision() > followed.revision())
                        .orElse(null);
    }

    /** Those due by the end of the quarter, in it or before, and not reached by then. */
    public List<MilestoneLine> getOverdue() {
        return milestones(Set.of("MISSED", "OVERDUE"));
    }

    public List<MilestoneLine> getNext() {
        return milestones(Set.of("NEXT"));
    }

    private List<MilestoneLine> milestones(Set<String> statuses) {
        return report.milestones().stream()
                .filter(m -> statuses.contains(m.status()))
                .toList();
    }

    public List<MilestoneLine> getWorst() {
        return report.slippages().stream().limit(WORST).toList();
    }

    /** The milestones that are no longer held to the date first promised, those farthest from it first. */
    public List<MilestoneLine> getRebaselined() {
        return report.rebaselined().stream()
                .sorted(Comparator.comparingLong(MilestoneLine::slippageFromOriginalDays)
                        .reversed())
                .limit(REBASELINED)
                .toList();
    }

    /** How many of them the page does not list: they are in the files. */
    public int getMoreRebaselined() {
        return Math.max(0, report.rebaselined().size() - REBASELINED);
    }

    /** The page of what a decision changed, empty when there is none. */
    public String page(DecisionCarriedOut decided) {
        if (decided.measure() != null) {
            return "/mesures/" + decided.measure();
        }
        return decided.subject().kind().equals("plan")
                ? "/plans/" + decided.subject().code() + "/promesses"
                : "";
    }

    /** First and last day over the milestones drawn, so that their lines share one scale. */
    public LocalDate getFirstDay() {
        return days().min(LocalDate::compareTo).orElse(getCutOff());
    }

    public LocalDate getLastDay() {
        return days().max(LocalDate::compareTo).orElse(getCutOff());
    }

    private Stream<LocalDate> days() {
        return Stream.concat(getWorst().stream(), getRebaselined().stream())
                .flatMap(m -> Stream.of(m.originalDate(), m.referenceDate(), m.forecastDate(), getCutOff()));
    }

    /** The address of this very revision among programs' addresses. */
    public String getAddress() {
        return "/api/v1/reports/" + report.period() + "/revisions/" + report.revision();
    }

    /** The address of the hashed bytes, as a program would call it. */
    public String getRecord() {
        return reader.absolute(getAddress() + "/record");
    }
}
