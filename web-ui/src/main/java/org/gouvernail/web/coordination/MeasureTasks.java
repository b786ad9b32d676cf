package org.gouvernail.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.status.Foresight;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.gouvernail.web.desk.Corrections;
import org.gouvernail.web.desk.Desk;

/** The measures of the ministries that the reader coordinates, each with its update of the open quarter. */
@RequestScoped
class MeasureTasks {

    /** Parameter of an address that names the quarter of a correction or of a late update. */
    private static final String QUARTER = "trimestre";

    @Inject
    Desk desk;

    @Inject
    Corrections corrections;

    @Inject
    ReportingPeriods periods;

    @Inject
    Measures measures;

    @Inject
    MeasureDirectory directory;

    @Inject
    Milestones milestones;

    @Inject
    StatusUpdates updates;

    @Inject
    Foresight foresight;

    @Inject
    BusinessClock clock;

    /** The quarter being collected, empty between quarters. */
    Optional<PeriodView> period() {
        return periods.current();
    }

    /**
     * The quarter that a page of one measure is about: the one its address names, for a correction or a late update of a
     * closed quarter; else the one being collected.
     */
    Optional<PeriodView> asked() {
        String code = desk.parameter(QUARTER);
        return code == null
                ? period()
                : Optional.of(periods.find(code, null)
                        .filter(p -> p.state().compareTo(PeriodState.CLOSED) >= 0)
                        .orElseThrow(() -> DomainException.notFound("period", code)));
    }

    /** What the addresses of that measure's pages carry along, so that they stay with that quarter. */
    String query() {
        String code = desk.parameter(QUARTER);
        return code == null ? "" : "?" + QUARTER + "=" + code;
    }

    /**
     * The measure with its update of the quarter asked for; refuses a closed quarter that was reported and of which no
     * correction was opened.
     */
    MeasureTask asked(String code, PeriodView quarter) {
        MeasureTask task = of(code, quarter.code());
        if (quarter.state() != PeriodState.OPEN && !task.correction() && !task.late()) {
            throw DomainException.notFound("update", code + "/" + quarter.code());
        }
        return task;
    }

    /** The last quarter whose collection ended. */
    Optional<PeriodView> closed() {
        return periods.all(null).stream()
                .filter(p -> p.state().compareTo(PeriodState.CLOSED) >= 0)
                .max(Comparator.comparing(PeriodView::start));
    }

    /** The updates of that quarter that its ministries here did not give, of measures under way; each may still come late. */
    List<UpdateView> missed() {
        return closed().map(this::missed).orElse(List.of());
    }

    private List<UpdateView> missed(PeriodView quarter) {
        Set<String> later = directory.recordedAfter(quarter.closedAt());
        List<String> codes = mine().stream()
                .filter(m -> m.state() == MeasureState.UNDER_WAY)
                .filter(m -> !later.contains(m.code()))
                .map(MeasureView::code)
                .toList();
        return updates.recent(quarter.code(), codes).values().stream()
                .map(Recent::now)
                .filter(u -> u.revision() == 1 && u.lateReason() == null)
                .filter(u -> u.state() == UpdateState.DRAFT
                        || u.state() == UpdateState.RETURNED
                        || u.state() == UpdateState.SUBMITTED)
                .sorted(Comparator.comparing(UpdateView::measure))
                .toList();
    }

    /** The corrections and late updates that wait to be written. */
    List<UpdateView> corrections() {
        return CurrentActor.get().organisations(Role.COORDINATOR).stream()
                .flatMap(o -> corrections.in(o, UpdateState.DRAFT, UpdateState.RETURNED).stream())
                .distinct()
                .sorted(Comparator.comparing(UpdateView::period).thenComparing(UpdateView::measure))
                .toList();
    }

    /** The state of an update, by its name; a draft of a quarter no longer collected was never reported. */
    String state(UpdateView update) {
        boolean never = update.state() == UpdateState.DRAFT
                && update.revision() == 1
                && update.lateReason() == null
                && period().filter(p -> p.code().equals(update.period())).isEmpty();
        return never ? "NOT_REPORTED" : update.state().name();
    }

    /** The most pressing first, then by code. */
    List<MeasureTask> all(String period) {
        List<MeasureView> mine = mine();
        List<String> codes = mine.stream().map(MeasureView::code).toList();
        Map<String, Recent> recent = updates.recent(period, codes);
        Map<String, List<MilestoneView>> dates = milestones.of(codes);
        Map<String, Live> facts =
                foresight.of(recent.values().stream().map(Recent::now).toList());
        return mine.stream()
                .flatMap(m -> Stream.ofNullable(recent.get(m.code()))
                        .map(r -> task(m, r, dates.getOrDefault(m.code(), List.of()), facts, false)))
                .sorted(Comparator.comparing(MeasureTask::state).thenComparing(MeasureTask::code))
                .toList();
    }

    MeasureTask of(String code, String period) {
        MeasureView measure = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        Recent recent = updates.recent(period, List.of(code)).get(code);
        if (recent == null) {
            throw DomainException.notFound("update", code + "/" + period);
        }
        boolean open = period().filter(p -> p.code().equals(period)).isPresent();
        return task(measure, recent, milestones.of(code, null), foresight.of(List.of(recent.now())), !open);
    }

    /** Refuses a measure that none of the reader's ministries leads or contributes to. */
    void demandMine(MeasureView measure) {
        Actor reader = CurrentActor.get();
        boolean mine = Stream.concat(Stream.of(measure.leadOrganisation()), measure.contributing().stream())
                .anyMatch(o -> reader.hasFor(Role.COORDINATOR, o, measure.plan()));
        if (!mine) {
            throw DomainException.forbidden("access.organisation", measure.leadOrganisation());
        }
    }

    /** Those that the reader's grants cover, led or contributed to, and that still live. */
    private List<MeasureView> mine() {
        TreeMap<String, MeasureView> byCode = new TreeMap<>();
        Actor reader = CurrentActor.get();
        for (String organisation : reader.organisations(Role.COORDINATOR)) {
            Measures.Filter filter = new Measures.Filter(null, organisation, null, null, null, null, null, null);
            measures.search(filter, null).stream()
                    .filter(m -> m.state() != MeasureState.WITHDRAWN)
                    .filter(m -> reader.hasFor(Role.COORDINATOR, organisation, m.plan()))
                    .forEach(m -> byCode.put(m.code(), m));
        }
        return List.copyOf(byCode.values());
    }

    private MeasureTask task(
            MeasureView measure, Recent recent, List<MilestoneView> dates, Map<String, Live> facts, boolean closed) {
        Live rated = facts.getOrDefault(measure.code(), Foresight.NONE);
        return MeasureTask.of(measure, recent.now(), recent.before(), dates, rated, closed, clock.today());
    }
}
