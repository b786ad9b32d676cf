package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Standing;
import org.gouvernail.sectorplans.measure.Standings;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The acts on an update: each locks the measure's row, checks the version seen, and leaves its journal entry. */
@ApplicationScoped
@Transactional
class UpdateActs {

    static final String KIND = "update";

    private static final String DRAFTED = "update.drafted";
    private static final String SUBMITTED = "update.submitted";
    private static final Set<String> AUTHORS = Set.of(DRAFTED, SUBMITTED);

    @Inject
    UpdateStore store;

    @Inject
    UpdateReader reader;

    @Inject
    MeasureDirectory measures;

    @Inject
    MilestoneDates milestones;

    @Inject
    Standings standings;

    @Inject
    ReportingPeriods periods;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Requires(Role.COORDINATOR)
    public StatusUpdates.UpdateView save(
            String code, String period, StatusUpdates.UpdateContent content, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        demand(measure.concerns(CurrentActor.get(), Role.COORDINATOR), measure);
        Version.check(seen, reader.current(measure, period));
        StatusUpdate update = writable(measure, period);
        List<Dates> dates = said(update, milestones.of(measure.id()));
        UpdateRules.check(content, measure, dates, clock.today());
        update.write(content, CurrentActor.get().account());
        store.flush();
        store.replaceLines(update.id(), dates, content.milestones());
        return recorded(DRAFTED, measure, period, null);
    }

    /**
     * The dates a draft is compared with: today's, or for a correction those that the update itself said, held to the
     * references of its quarter.
     */
    private List<Dates> said(StatusUpdate update, List<Dates> today) {
        List<Dates> then = update.revision() == 1 ? List.of() : store.dates(update.id());
        return then.isEmpty() ? today : then;
    }

    /** The row to write on: that of the current revision, or a first one while the period is open. */
    private StatusUpdate writable(MeasureKey measure, String period) {
        Optional<StatusUpdate> latest = store.latest(measure.id(), period);
        hold(period, latest);
        return latest.orElseGet(() -> {
            StatusUpdate first =
                    new StatusUpdate(measure.id(), period, 1, CurrentActor.get().account(), null);
            store.add(first);
            return first;
        });
    }

    /** An update is written while its period is open; a correction, once the period was compiled. */
    private void hold(String period, Optional<StatusUpdate> update) {
        boolean correction = update.filter(u -> u.revision() > 1).isPresent();
        if (!correction) {
            periods.holdOpen(period);
        } else if (periods.lock(period).state().compareTo(PeriodState.COMPILED) < 0) {
            throw DomainException.conflict("period.not-compiled", period);
        }
    }

    @Requires(Role.COORDINATOR)
    public StatusUpdates.UpdateView submit(String code, String period, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        demand(measure.concerns(CurrentActor.get(), Role.COORDINATOR), measure);
        StatusUpdates.UpdateView before = reader.current(measure, period);
        Version.check(seen, before);
        StatusUpdate update = existing(measure, period);
        hold(period, Optional.of(update));
        UpdateRules.complete(before);
        List<Dates> dates = milestones.of(measure.id());
        update.submit(CurrentActor.get().account(), clock.instant());
        store.flush();
        if (update.revision() == 1) {
            give(before.milestones(), dates, period);
        }
        store.replaceLines(update.id(), said(update, milestones.of(measure.id())), before.milestones());
        return recorded(SUBMITTED, measure, period, null);
    }

    /** Records the forecasts given; those of a correction speak of the past and leave today's dates alone. */
    private void give(List<StatusUpdates.Line> lines, List<Dates> dates, String period) {
        for (StatusUpdates.Line line : lines) {
            dates.stream()
                    .filter(d -> d.code().equals(line.code()))
                    .findFirst()
                    .ifPresent(d -> milestones.apply(
                            d.id(),
                            line.forecastDate() == null ? d.forecast() : line.forecastDate(),
                            line.actualDate(),
                            line.reason(),
                            period));
        }
    }

    /** Whether an update of this period says where the measure stands now: nothing later was reported. */
    private static boolean latest(Standing standing, String period) {
        String last = standing.lastReportedPeriod();
        return last == null || last.compareTo(period) <= 0;
    }

    @Requires(Role.APPROVER)
    public StatusUpdates.UpdateView endorse(String code, String period, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        Actor actor = CurrentActor.get();
        demand(actor.hasFor(Role.APPROVER, measure.leadOrganisation(), measure.plan()), measure);
        Version.check(seen, reader.current(measure, period));
        StatusUpdate update = existing(measure, period);
        hold(period, Optional.of(update));
        refuseOwnText(measure, update);
        update.endorse(actor.account(), clock.instant());
        Standing old = standings.find(measure.id()).orElse(Standing.NONE);
        if (latest(old, period)) {
            BigDecimal spent = update.spent() == null ? old.spentToDate() : update.spent();
            standings.put(code, new Standing(update.declared(), null, null, update.progress(), spent, period));
        }
        return recorded("update.endorsed", measure, period, null);
    }

    @Requires(Role.SECRETARIAT)
    public StatusUpdates.UpdateView accept(
            String code, String period, Rating assessed, @Nullable LocalizedText reason, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        Version.check(seen, reader.current(measure, period));
        StatusUpdate update = existing(measure, period);
        beforeFreeze(period, update);
        UpdateRules.reason(reason);
        update.accept(assessed, reason, CurrentActor.get().account(), clock.instant());
        Standing old = standings.find(measure.id()).orElse(Standing.NONE);
        if (latest(old, period)) {
            standings.put(
                    code,
                    new Standing(
                            old.declared(),
                            assessed,
                            assessed == update.declared() ? null : reason,
                            old.progress(),
                            old.spentToDate(),
                            old.lastReportedPeriod()));
        }
        return recorded("update.accepted", measure, period, reason);
    }

    @Requires({Role.APPROVER, Role.SECRETARIAT})
    public StatusUpdates.UpdateView sendBack(String code, String period, LocalizedText reason, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        Actor actor = CurrentActor.get();
        boolean approver = actor.hasFor(Role.APPROVER, measure.leadOrganisation(), measure.plan());
        boolean secretariat = actor.has(Role.SECRETARIAT) || actor.has(Role.SYSTEM);
        demand(approver || secretariat, measure);
        Version.check(seen, reader.current(measure, period));
        StatusUpdate update = existing(measure, period);
        hold(period, Optional.of(update));
        Set<UpdateState> allowed = EnumSet.noneOf(UpdateState.class);
        if (approver) {
            allowed.add(UpdateState.SUBMITTED);
        }
        if (secretariat) {
            allowed.addAll(List.of(UpdateState.ENDORSED, UpdateState.ACCEPTED));
        }
        UpdateRules.reason(reason);
        boolean word = update.isWord();
        update.sendBack(reason, allowed);
        if (word) {
            standsAsBefore(measure);
        }
        return recorded("update.returned", measure, period, reason);
    }

    /** A word taken back no longer counts: the measure stands where its last word left it. */
    private void standsAsBefore(MeasureKey measure) {
        store.flush();
        standings.put(
                measure.code(),
                store.lastWord(measure.id()).map(StatusUpdate::standing).orElse(Standing.NONE));
    }

    /** Refuses whoever wrote or submitted any of this revision, were it before somebody else did. */
    private void refuseOwnText(MeasureKey measure, StatusUpdate update) {
        String me = CurrentActor.get().account();
        boolean mine = journal.history(subject(measure, update.period())).stream()
                .filter(e -> e.actor().equals(me) && AUTHORS.contains(e.act()))
                .map(e -> Json.read(e.state(), StatusUpdates.UpdateView.class))
                .anyMatch(v -> v.revision() == update.revision());
        if (mine) {
            throw DomainException.forbidden("update.own-text");
        }
    }

    private static SubjectRef subject(MeasureKey measure, String period) {
        return new SubjectRef(KIND, measure.code() + "/" + period);
    }

    @Requires(Role.SECRETARIAT)
    public StatusUpdates.UpdateView correct(String code, String period, LocalizedText reason, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        StatusUpdates.UpdateView before = reader.current(measure, period);
        Version.check(seen, before);
        PeriodView locked = periods.lock(period);
        if (locked.state().compareTo(PeriodState.COMPILED) < 0) {
            throw DomainException.conflict("period.not-compiled", period);
        }
        Optional<StatusUpdate> latest = store.latest(measure.id(), period);
        if (latest.filter(u -> !u.frozen() && u.revision() > 1).isPresent()) {
            throw DomainException.conflict("update.correction-open");
        }
        int revision = latest.map(StatusUpdate::revision).orElse(1) + 1;
        StatusUpdate correction = new StatusUpdate(
                measure.id(), period, revision, CurrentActor.get().account(), reason);
        store.add(correction);
        correction.write(
                new StatusUpdates.UpdateContent(
                        before.declaredRating(),
                        before.progress(),
                        before.summary(),
                        before.spentToDate() == null ? null : new BigDecimal(before.spentToDate()),
                        before.milestones(),
                        before.decisionNeeded()),
                CurrentActor.get().account());
        store.flush();
        List<Dates> then = latest.map(u -> store.dates(u.id())).orElse(List.of());
        store.replaceLines(correction.id(), then.isEmpty() ? milestones.of(measure.id()) : then, before.milestones());
        return recorded("update.correction-opened", measure, period, reason);
    }

    private void beforeFreeze(String period, StatusUpdate update) {
        PeriodState state = periods.lock(period).state();
        boolean correction = update.revision() > 1;
        boolean ok = correction
                ? state.compareTo(PeriodState.COMPILED) >= 0
                : state == PeriodState.OPEN || state == PeriodState.CLOSED;
        if (!ok) {
            throw DomainException.conflict("period.not-open", period);
        }
    }

    private StatusUpdate existing(MeasureKey measure, String period) {
        return store.latest(measure.id(), period)
                .orElseThrow(() -> DomainException.conflict("update.not-saved", measure.code()));
    }

    private static void demand(boolean covered, MeasureKey measure) {
        if (!covered && !CurrentActor.get().has(Role.SYSTEM)) {
            throw DomainException.forbidden("access.organisation", measure.leadOrganisation());
        }
    }

    private StatusUpdates.UpdateView recorded(
            String act, MeasureKey measure, String period, @Nullable LocalizedText reason) {
        store.flush();
        StatusUpdates.UpdateView view = reader.current(measure, period);
        journal.record(act, subject(measure, period), reason == null ? null : reason.fr(), view);
        return view;
    }
}
