package org.gouvernail.governance.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.AgendaDesk;
import org.gouvernail.governance.committee.AgendaItemState;
import org.gouvernail.governance.committee.ComingPoints;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.Effects;
import org.gouvernail.governance.committee.Origin;
import org.gouvernail.governance.escalation.Escalations;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Keeps what was shown, and brings back what is due. */
@ApplicationScoped
@Transactional
class EffectService implements Effects {

    @Inject
    EffectStore store;

    @Inject
    SubjectStates states;

    @Inject
    Committees committees;

    @Inject
    AgendaDesk desk;

    @Inject
    Escalations escalations;

    @Inject
    @Any
    Instance<ComingPoints> others;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.COMMITTEE)
    public String keep(String decision, AgendaItemState point, @Nullable String basisSha256, Instant at) {
        Snapshot.Point shown = new Snapshot.Point(
                point.number(), point.code(), point.subject(), point.title(), point.facts(), point.decisionRequested());
        JsonObject report = basisSha256 == null ? null : states.report(basisSha256, point.subject());
        Snapshot.Kept kept = new Snapshot(decision, at, shown, states.at(point.subject(), at), report).kept();
        store.add(new DecisionBasis(decision, kept, at));
        return kept.sha256();
    }

    @Override
    public Map<String, Standing> standings(Collection<String> decisions) {
        Map<String, Standing> standings = new HashMap<>();
        store.hashes(decisions)
                .forEach(row -> standings.put((String) row[0], new Standing((String) row[1], null, null, false)));
        store.expectations(decisions)
                .forEach(e -> standings.put(
                        e.decision(), new Standing(hash(standings, e.decision()), e.expected(), e.checkOn(), false)));
        store.checks(decisions).stream()
                .map(DecisionCheck::view)
                .forEach(check -> standings.merge(
                        check.decision(),
                        new Standing(null, null, check.nextCheckOn(), check.nextCheckOn() == null),
                        EffectService::after));
        return standings;
    }

    private static @Nullable String hash(Map<String, Standing> standings, String decision) {
        return standings.getOrDefault(decision, Standing.NONE).snapshotSha256();
    }

    private static Standing after(Standing before, Standing check) {
        return new Standing(
                before.snapshotSha256(),
                before.expectedEffect(),
                check.checkOn() == null ? before.checkOn() : check.checkOn(),
                check.closed());
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COMMITTEE})
    public void bringBack() {
        desk.lock();
        List<SessionView> open = open();
        if (!open.isEmpty()) {
            due().forEach(decision -> placeOf(decision, open)
                    .ifPresent(session -> desk.bring(origin(decision), session, asked(decision))));
            overdue()
                    .forEach((followUp, subject) -> desk.bring(
                            Origin.overdue(followUp.code()),
                            open.get(0).code(),
                            EffectWords.overdue(followUp, subject)));
            others.forEach(other -> bring(other, open.get(0).code()));
        }
    }

    /** Brings what another capability sees coming, tells open points the newest facts, and withdraws those that are gone. */
    private void bring(ComingPoints other, String session) {
        Map<Origin, Committees.Proposal> coming = other.coming();
        coming.forEach((origin, proposal) -> {
            desk.bring(origin, session, proposal);
            desk.inform(origin, proposal.facts());
        });
        committees.decisionsRequested().stream()
                .map(Committees.AgendaItemView::origin)
                .filter(origin -> origin != null && origin.kind().equals(other.kind()))
                .map(subject -> new Origin(Objects.requireNonNull(subject), null))
                .filter(origin -> !coming.containsKey(origin))
                .forEach(origin -> desk.withdraw(origin, other.gone()));
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public void cutOff(String session) {
        bringBack();
        List<SubjectRef> asked = committees.agenda(session).stream()
                .filter(Committees.AgendaItemView::check)
                .map(Committees.AgendaItemView::origin)
                .filter(Objects::nonNull)
                .toList();
        due().stream()
                .filter(decision -> asked.contains(new SubjectRef("decision", decision.code())))
                .forEach(decision -> desk.inform(origin(decision), facts(decision)));
    }

    /** The ministerial committee's sessions that still take points, soonest first. */
    private List<SessionView> open() {
        Set<String> ministerial = committees.all().stream()
                .filter(CommitteeView::ministerial)
                .map(CommitteeView::code)
                .collect(Collectors.toSet());
        return committees.sessions(null).stream()
                .filter(session -> ministerial.contains(session.committee()))
                .filter(session -> session.state() != SessionState.CLOSED)
                .toList();
    }

    /** The decisions whose effect is to be checked, now or later. */
    private List<DecisionView> due() {
        return committees.decisions(null).stream()
                .filter(decision -> decision.state() == DecisionState.OPEN && decision.expects())
                .toList();
    }

    private Map<FollowUpView, SubjectRef> overdue() {
        Map<FollowUpView, SubjectRef> overdue = new HashMap<>();
        Integer days = escalations.inForce().followUpDays();
        if (days == null) {
            return overdue;
        }
        committees.followUps(true).stream()
                .filter(f -> f.dueOn().plusDays(days).isBefore(clock.today()))
                .forEach(f -> committees.subjectOfDecision(f.decision()).ifPresent(subject -> overdue.put(f, subject)));
        return overdue;
    }

    /** The first session that sits on the check date or after it: one whose day went by unheld sits today at best. */
    private Optional<String> placeOf(DecisionView decision, List<SessionView> open) {
        LocalDate from = Objects.requireNonNull(decision.checkOn());
        return open.stream()
                .filter(session -> !sits(session).isBefore(from))
                .map(SessionView::code)
                .findFirst();
    }

    private LocalDate sits(SessionView session) {
        LocalDate today = clock.today();
        return session.state() == SessionState.CONVENED && session.on().isBefore(today) ? today : session.day();
    }

    private static Origin origin(DecisionView decision) {
        return Origin.check(decision.code(), Objects.requireNonNull(decision.checkOn()));
    }

    private Committees.Proposal asked(DecisionView decision) {
        return EffectWords.check(decision, compared(decision));
    }

    private List<LocalizedText> facts(DecisionView decision) {
        return EffectWords.facts(decision, compared(decision));
    }

    private List<BeforeAfter> compared(DecisionView decision) {
        JsonObject before = store.basis(decision.code())
                .map(basis -> Json.read(basis.kept().text(), JsonObject.class))
                .orElseGet(() -> read(seen(decision, decision.recordedAt(), null)));
        return BeforeAfter.of(decision.subject().kind(), before, read(now(decision)));
    }

    /** What is shown of a decision's subject now. */
    Snapshot now(DecisionView decision) {
        return seen(decision, clock.instant(), states.report(null, decision.subject()));
    }

    private Snapshot seen(DecisionView decision, Instant at, @Nullable JsonObject report) {
        return new Snapshot(decision.code(), at, null, states.at(decision.subject(), at), report);
    }

    private static JsonObject read(Snapshot snapshot) {
        return Json.read(snapshot.kept().text(), JsonObject.class);
    }
}
