package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
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
class StatusUpdateService implements StatusUpdates {

    static final String KIND = "update";

    static final String DRAFTED = "update.drafted";
    static final String LATE = "update.late";
    static final String SUBMITTED = "update.submitted";

    static final String ENDORSED = "update.endorsed";

    static final String RETURNED = "update.returned";

    @Inject
    UpdateStore store;

    @Inject
    UpdateReader reader;

    @Inject
    Corrections corrections;

    @Inject
    MeasureDirectory measures;

    @Inject
    MilestoneDates milestones;

    @Inject
    MilestoneEffects effects;

    @Inject
    Standings standings;

    @Inject
    UpdateTimes times;

    @Inject
    OwnTexts ownTexts;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    CompiledQuarters compilations;

    @Inject
    Event<UpdateMoved> moved;

    @Inject
    Foresight foresight;

    @Override
    @Requires(Role.COORDINATOR)
    public UpdateView save(String code, String period, UpdateContent content, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        demand(measure.concerns(CurrentActor.get(), Role.COORDINATOR), measure);
        Version.check(seen, reader.current(measure, period));
        Optional<StatusUpdate> saved = store.latest(measure.id(), period);
        saved.ifPresentOrElse(times::holdForWriting, () -> times.holdForWriting(period));
        write(measure, saved.orElseGet(() -> first(measure, period)), content);
        return recorded(DRAFTED, measure, period, null);
    }

    @Override
    @Requires(Role.COORDINATOR)
    public UpdateView saveLate(
            String code, String period, UpdateContent content, LocalizedText reason, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        demand(measure.concerns(CurrentActor.get(), Role.COORDINATOR), measure);
        Version.check(seen, reader.current(measure, period));
        times.holdForLate(period);
        UpdateTimes.refuseNotOwed(measure, period);
        UpdateRules.reason("/lateReason", reason);
        StatusUpdate update = store.latest(measure.id(), period).orElseGet(() -> first(measure, period));
        if (update.revision() > 1) {
            throw DomainException.conflict("update.correction-open");
        }
        update.comeLate(reason);
        write(measure, update, content);
        return recorded(LATE, measure, period, reason);
    }

    private UpdateRules.Days days(MeasureKey measure, StatusUpdate update) {
        List<UUID> of = List.of(measure.id());
        return times.days(update).holding(milestones.accepted(of), milestones.unreached(of));
    }

    private void write(MeasureKey measure, StatusUpdate update, UpdateContent content) {
        List<Dates> dates = before(update, measure);
        UpdateRules.check(content, measure, dates, days(measure, update));
        update.write(content, CurrentActor.get().account(), writer(measure));
        store.flush();
        store.replaceLines(update.id(), dates, content.milestones());
    }

    private StatusUpdate first(MeasureKey measure, String period) {
        StatusUpdate first =
                new StatusUpdate(measure.id(), period, 1, CurrentActor.get().account(), null);
        store.add(first);
        return first;
    }

    /** The ministry on whose behalf the account at work writes: the lead one before a contributing one. */
    static String writer(MeasureKey measure) {
        Actor actor = CurrentActor.get();
        String lead = measure.leadOrganisation();
        return actor.hasFor(Role.COORDINATOR, lead, measure.plan())
                ? lead
                : measure.contributing().stream()
                        .filter(o -> actor.hasFor(Role.COORDINATOR, o, measure.plan()))
                        .findFirst()
                        .orElse(lead);
    }

    /**
     * The dates that a draft moves, gives its reasons for, and says again where it names none: today's, or for a correction
     * those of the report it corrects.
     */
    private List<Dates> before(StatusUpdate update, MeasureKey measure) {
        return update.revision() == 1
                ? milestones.of(measure.id())
                : compilations
                        .last(measure, update.period())
                        .map(Compiled::milestones)
                        .orElseGet(() -> store.dates(update.id()));
    }

    @Override
    @Requires(Role.COORDINATOR)
    public UpdateView submit(String code, String period, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        demand(measure.concerns(CurrentActor.get(), Role.COORDINATOR), measure);
        UpdateView before = reader.current(measure, period);
        Version.check(seen, before);
        StatusUpdate update = existing(measure, period);
        times.holdForWriting(update);
        if (update.late()) {
            UpdateTimes.refuseNotOwed(measure, period);
        }
        UpdateRules.complete(
                Compiled.saidBy(before),
                UpdateRules.confirmed(update.revision(), before.milestones()),
                clock.today(),
                computed(before));
        List<Dates> dates = before(update, measure);
        UpdateRules.Days days = days(measure, update);
        if (update.revision() > 1) {
            UpdateRules.check(Compiled.repeatedBy(before), measure, dates, days);
        }
        update.submit(CurrentActor.get().account(), clock.instant());
        store.flush();
        store.replaceLines(update.id(), dates, before.milestones());
        milestones.sayToCome(measure.id(), UpdateRules.toCome(before.milestones(), days.spoken()));
        return recorded(SUBMITTED, measure, period, null);
    }

    @Override
    @Requires(Role.COORDINATOR)
    public void demandWhole(String code, String period, UpdateContent content) {
        MeasureKey measure = measures.require(code);
        demand(measure.concerns(CurrentActor.get(), Role.COORDINATOR), measure);
        int revision =
                store.latest(measure.id(), period).map(StatusUpdate::revision).orElse(1);
        List<Line> said = UpdateRules.stated(content.milestones(), milestones.of(measure.id()));
        UpdateRules.complete(
                content,
                UpdateRules.confirmed(revision, said),
                clock.today(),
                foresight.of(code, period, revision, content).computed());
    }

    /** What the facts give for an update, null when they give nothing. */
    private @Nullable Rating computed(UpdateView update) {
        return foresight
                .of(List.of(update))
                .getOrDefault(update.measure(), Foresight.NONE)
                .computed();
    }

    /** Whether an update of this period says where the measure stands now: nothing later was reported. */
    private static boolean latest(Standing standing, String period) {
        String last = standing.lastReportedPeriod();
        return last == null || last.compareTo(period) <= 0;
    }

    @Override
    @Requires(Role.APPROVER)
    public UpdateView endorse(String code, String period, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        Actor actor = CurrentActor.get();
        demand(actor.hasFor(Role.APPROVER, measure.leadOrganisation(), measure.plan()), measure);
        Version.check(seen, reader.current(measure, period));
        StatusUpdate update = existing(measure, period);
        times.hold(update);
        ownTexts.refuse(update, subject(measure, period));
        update.endorse(actor.account(), clock.instant());
        Standing old = standings.find(measure.id()).orElse(Standing.NONE);
        if (latest(old, period)) {
            effects.apply(update, measure);
            BigDecimal spent = update.spent() == null ? old.spentToDate() : update.spent();
            standings.put(code, new Standing(update.declared(), null, null, update.progress(), spent, period));
            standings.milestonesAsIn(measure.id(), effects.sayWhatStands(update) ? update.id() : null);
        } else {
            effects.keep(update, measure);
        }
        return recorded(ENDORSED, measure, period, null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public UpdateView accept(
            String code, String period, Rating assessed, @Nullable LocalizedText reason, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        UpdateView before = reader.current(measure, period);
        Version.check(seen, before);
        StatusUpdate update = existing(measure, period);
        times.holdForAssessing(update);
        UpdateRules.reason("/reason", reason);
        ownTexts.refuse(update, subject(measure, period));
        ownTexts.refuseEndorsed(update, subject(measure, period));
        update.accept(assessed, computed(before), reason, CurrentActor.get().account(), clock.instant());
        Standing old = standings.find(measure.id()).orElse(Standing.NONE);
        if (latest(old, period)) {
            standings.put(
                    code,
                    new Standing(
                            old.declared(),
                            assessed,
                            reason,
                            old.progress(),
                            old.spentToDate(),
                            old.lastReportedPeriod()));
        }
        return recorded("update.accepted", measure, period, reason);
    }

    @Override
    @Requires({Role.APPROVER, Role.SECRETARIAT})
    public UpdateView sendBack(String code, String period, LocalizedText reason, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        Actor actor = CurrentActor.get();
        boolean approver = actor.hasFor(Role.APPROVER, measure.leadOrganisation(), measure.plan());
        boolean secretariat = actor.has(Role.SECRETARIAT) || actor.has(Role.SYSTEM);
        demand(approver || secretariat, measure);
        Version.check(seen, reader.current(measure, period));
        StatusUpdate update = existing(measure, period);
        times.hold(update);
        Set<UpdateState> allowed = EnumSet.noneOf(UpdateState.class);
        if (approver) {
            allowed.add(UpdateState.SUBMITTED);
        }
        if (secretariat) {
            allowed.addAll(List.of(UpdateState.SUBMITTED, UpdateState.ENDORSED, UpdateState.ACCEPTED));
        }
        UpdateRules.reason("/reason", reason);
        ownTexts.refuse(update, subject(measure, period));
        boolean word = update.isWord();
        Instant endorsedAt = update.endorsedAt();
        update.sendBack(reason, allowed);
        if (word) {
            standsAsBefore(measure);
            if (endorsedAt != null) {
                effects.takeBack(update, measure, endorsedAt, reason);
            }
        }
        return recorded(RETURNED, measure, period, reason);
    }

    /** A word taken back no longer counts: the measure stands where its last word left it. */
    private void standsAsBefore(MeasureKey measure) {
        store.flush();
        standings.put(measure.code(), Words.among(store.of(measure.id())).standing());
    }

    static SubjectRef subject(MeasureKey measure, String period) {
        return new SubjectRef(KIND, measure.code() + "/" + period);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public UpdateView correct(String code, String period, LocalizedText reason, @Nullable String seen) {
        MeasureKey measure = measures.lock(code);
        corrections.open(measure, period, reason, seen);
        return recorded("update.correction-opened", measure, period, reason);
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.AUDITOR})
    public Set<String> correcting(String period) {
        return measures.of(store.correcting(period)).values().stream()
                .map(MeasureKey::code)
                .collect(Collectors.toSet());
    }

    private StatusUpdate existing(MeasureKey measure, String period) {
        return store.latest(measure.id(), period)
                .orElseThrow(() -> DomainException.conflict("update.not-saved", measure.code()));
    }

    static void demand(boolean covered, MeasureKey measure) {
        if (!covered && !CurrentActor.get().has(Role.SYSTEM)) {
            throw DomainException.forbidden("access.organisation", measure.leadOrganisation());
        }
    }

    private UpdateView recorded(String act, MeasureKey measure, String period, @Nullable LocalizedText reason) {
        store.flush();
        UpdateView view = reader.current(measure, period);
        Instant at = journal.record(act, subject(measure, period), reason == null ? null : reason.fr(), view);
        if (act.equals(SUBMITTED) || act.equals(RETURNED)) {
            moved.fire(new UpdateMoved(view, at));
        }
        return view;
    }

    @Override
    public UpdateView get(String measure, String period, @Nullable Instant asOf) {
        return reader.get(measure, period, asOf);
    }

    @Override
    public List<UpdateView> list(String period, @Nullable String organisation, @Nullable UpdateState state) {
        return reader.list(period, organisation, state);
    }

    @Override
    public List<UpdateView> list(
            String period, @Nullable String organisation, @Nullable UpdateState state, Instant asOf) {
        return reader.list(period, organisation, state, asOf);
    }

    @Override
    public List<UpdateView> late(String period) {
        return reader.late(period);
    }

    @Override
    public Listed page(
            String period,
            @Nullable String organisation,
            @Nullable UpdateState state,
            @Nullable String after,
            int rows) {
        return reader.page(period, organisation, state, after, rows);
    }

    @Override
    public List<UpdateView> history(String measure, @Nullable Instant asOf) {
        return reader.history(measure, asOf);
    }

    @Override
    public Map<String, Recent> recent(String period, Collection<String> measures) {
        return reader.recent(period, measures);
    }
}
