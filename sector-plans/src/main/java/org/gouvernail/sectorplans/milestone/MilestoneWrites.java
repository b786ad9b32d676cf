package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Standings;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

/** The steps that writes on milestones are made of, always on a locked row and inside the caller's transaction. */
@ApplicationScoped
class MilestoneWrites {

    private static final String REFERENCE_MOVED = "milestone.reference-moved";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    MilestoneStore store;

    @Inject
    MeasureDirectory measures;

    @Inject
    Standings standings;

    @Inject
    PublishedMilestones published;

    @Inject
    Committees committees;

    @Inject
    ReportingPeriods periods;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    MilestoneView create(String of, String code, LocalizedText title, LocalDate reference, Provenance provenance) {
        MeasureKey measure = measures.lock(of);
        MilestoneRules.refuse(MilestoneRules.created(code, title, reference, provenance, measure));
        if (store.load(code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("milestone.exists", code);
        }
        Milestone milestone = new Milestone(measure.id(), code, title, reference, provenance);
        em.persist(milestone);
        UniqueKey.flush(em, () -> DomainException.conflict("milestone.exists", code));
        keep(milestone, milestone.forecast(), null, null, CurrentActor.get().account());
        return recorded("milestone.created", new OpenMilestone(milestone, measure), null);
    }

    /** The milestone, locked, when what the caller saw is still so. */
    OpenMilestone open(String code, @Nullable String seen) {
        OpenMilestone open = lock(code);
        check(open, seen);
        return open;
    }

    /** The same for a coordinator of a ministry concerned. */
    OpenMilestone openAsCoordinator(String code, @Nullable String seen) {
        OpenMilestone open = openAsCoordinator(code);
        check(open, seen);
        return open;
    }

    /** The milestone, locked, for what adds to it whatever it says. */
    OpenMilestone openAsCoordinator(String code) {
        OpenMilestone open = lock(code);
        if (!open.measure().concerns(CurrentActor.get(), Role.COORDINATOR)) {
            throw DomainException.forbidden(
                    "access.organisation", open.measure().leadOrganisation());
        }
        return open;
    }

    /** The measure's row first, as everyone who writes on a measure does; the quarter's freeze holds these rows. */
    OpenMilestone lock(String code) {
        UUID measureId = store.measure(code).orElseThrow(() -> DomainException.notFound(MilestoneService.KIND, code));
        MeasureKey measure = measures.lock(measureId);
        Milestone row = store.load(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(MilestoneService.KIND, code));
        return new OpenMilestone(row, measure);
    }

    private void check(OpenMilestone open, @Nullable String seen) {
        Version.check(seen, seen(open));
    }

    /** Moves the forecast and keeps it; the same forecast again changes nothing. */
    void forecast(
            OpenMilestone open,
            LocalDate forecast,
            @Nullable LocalizedText reason,
            @Nullable String period,
            String by) {
        Milestone row = open.row();
        if (forecast.equals(row.forecast())) {
            return;
        }
        refuseReached(row);
        MilestoneRules.refuse(MilestoneRules.forecast(row.forecast(), forecast, reason, open.measure()));
        row.moveForecast(forecast);
        keep(row, forecast, reason, period, by);
    }

    List<FieldProblem> reached(OpenMilestone open, LocalDate actual, @Nullable LocalizedText reason) {
        Milestone row = open.row();
        return MilestoneRules.reached(
                row.actual(), row.deliverableAccepted(), actual, reason, untold(), row.unreachedOn());
    }

    /** First day of which no report could tell yet: the next tells of the quarter being collected, or of today's. */
    LocalDate untold() {
        return periods.untold(periods.current()
                .map(PeriodView::code)
                .orElseGet(() -> FiscalQuarter.of(clock.today()).code()));
    }

    /**
     * Declares it reached.
     *
     * @param untold first day of which a report could still tell for the first time
     */
    void reach(OpenMilestone open, LocalDate actual, LocalDate untold) {
        MilestoneRules.refuse(MilestoneRules.actual(actual, clock.today(), open.measure()));
        LocalDate moved = store.lastMoved(open.row().id())
                .map(at -> LocalDate.ofInstant(at, BusinessClock.ZONE))
                .orElse(null);
        open.row().reach(actual, actual.isBefore(untold), moved);
    }

    /**
     * Moves the reference date by a decision of the register on this milestone or its measure. One decision moves it once:
     * a date that the committee did not decide would otherwise follow under its name.
     */
    MilestoneView moveReference(OpenMilestone open, LocalDate reference, String decision) {
        refuseReached(open.row());
        MilestoneRules.refuse(MilestoneRules.reference(reference, open.measure()));
        decided(open, decision);
        SubjectRef subject = new SubjectRef(MilestoneService.KIND, open.row().code());
        boolean used = journal.backwards(subject)
                .anyMatch(entry -> REFERENCE_MOVED.equals(entry.act()) && decision.equals(entry.reason()));
        if (used) {
            throw DomainException.conflict(
                    "milestone.decision-used", decision, open.row().code());
        }
        open.row().moveReference(reference);
        return recorded(REFERENCE_MOVED, open, decision);
    }

    /** Says it in other words, by a decision of the register on this milestone or its measure. */
    MilestoneView reword(OpenMilestone open, LocalizedText title, String decision) {
        MilestoneRules.refuse(MilestoneRules.title(title));
        decided(open, decision);
        open.row().reword(title);
        return recorded("milestone.reworded", open, decision);
    }

    /** Refuses a decision that is not of the register, or is about something else. */
    void decided(OpenMilestone open, String decision) {
        SubjectRef decided = decision.matches(Codes.PATTERN)
                ? committees.subjectOfDecision(decision).orElse(null)
                : null;
        if (decided == null) {
            throw DomainException.invalid("subject.unknown", "/decision", decision);
        }
        MilestoneRules.refuse(MilestoneRules.decision(
                decision, decided, open.row().code(), open.measure().code()));
    }

    /** Writes the row and its journal entry; the view is the one the current actor may see. */
    MilestoneView recorded(String act, OpenMilestone open, @Nullable String reason) {
        standings.milestonesAsIn(open.measure().id(), null);
        return noted(act, open, reason);
    }

    /** The same for what changes neither dates nor words. */
    MilestoneView noted(String act, OpenMilestone open, @Nullable String reason) {
        em.flush();
        Milestone row = open.row();
        journal.record(act, new SubjectRef(MilestoneService.KIND, row.code()), reason, view(row));
        return seen(open);
    }

    /** The milestone as it stands. */
    MilestoneView view(Milestone row) {
        return row.view(measures.require(row.measureId()).code(), store.evidence(row));
    }

    private MilestoneView seen(OpenMilestone open) {
        return published.seen(List.of(view(open.row())), open.measure(), null).get(0);
    }

    /** Keeps a forecast given for a milestone in its history, with whether it stands. */
    void keep(Milestone row, LocalDate forecast, @Nullable LocalizedText reason, @Nullable String period, String by) {
        store.keep(
                row.id(),
                new ForecastView(
                        forecast,
                        period,
                        reason,
                        by,
                        journal.instant(new SubjectRef(MilestoneService.KIND, row.code()))),
                forecast.equals(row.forecast()));
    }

    private static void refuseReached(Milestone row) {
        LocalDate actual = row.actual();
        if (actual != null) {
            throw DomainException.conflict("milestone.reached", row.code(), actual.toString());
        }
    }
}
