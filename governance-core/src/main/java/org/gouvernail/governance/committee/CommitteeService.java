package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

/**
 * Papers of the committee are for those who prepare, decide or verify; those who carry decisions out see when it sits and
 * what falls to them.
 */
@ApplicationScoped
@Transactional
@Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.COORDINATOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN, Role.ADVISOR})
class CommitteeService implements Committees {

    @Inject
    CommitteeStore store;

    @Inject
    Subjects subjects;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    Agenda agenda;

    @Inject
    KnownReports reports;

    @Inject
    Effects effects;

    @Inject
    FollowUpDesk followUps;

    @Inject
    ConductOfSessions conduct;

    @Inject
    OwnBodies own;

    @Override
    public List<CommitteeView> all() {
        return store.committees().stream()
                .map(Committee::view)
                .filter(c -> own.sees(c.code()))
                .toList();
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public SessionView convene(String committee, LocalDate on, LocalizedText place, Hours hours) {
        store.lockCommittees();
        Committee body = store.lock(Committee.class, "committee", committee);
        mustBeNear(on);
        body.mustLast(on, "/on");
        int year = on.getYear();
        String code = String.format(Locale.ROOT, "%s-%d-%02d", committee, year, store.sessionsIn(committee, year) + 1);
        CommitteeSession session = new CommitteeSession(code, committee, on, place, hours);
        store.add(session);
        SessionView view = recorded("session.convened", session, null);
        agenda.placeWaiting(code, committee);
        effects.bringBack();
        return view;
    }

    private void mustBeNear(LocalDate on) {
        if (on.isBefore(clock.today()) || on.isAfter(clock.today().plusYears(2))) {
            throw DomainException.invalid("session.date", "/on");
        }
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public SessionView replan(
            String session,
            LocalDate on,
            LocalizedText place,
            Hours hours,
            LocalizedText reason,
            @Nullable String seen) {
        store.lockCommittees();
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        SessionView before = row.view();
        Version.check(seen, before);
        row.mustBeConvened();
        if (!on.equals(before.on())) {
            mustBeNear(on);
            store.lock(Committee.class, "committee", before.committee()).mustLast(on, "/on");
        }
        row.replan(on, place, hours);
        if (row.view().equals(before)) {
            throw DomainException.invalid("session.nothing-changed", "/on");
        }
        SessionView view = recorded("session.replanned", row, reason.fr());
        effects.bringBack();
        return view;
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public SessionView hold(String session) {
        store.lockCommittees();
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.mustBeConvened();
        effects.cutOff(session);
        row.hold(clock.today());
        return recorded("session.held", row, null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public SessionView close(String session) {
        store.lockCommittees();
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.close(clock.instant());
        SessionView view = recorded("session.closed", row, null);
        agenda.carry(session, view.committee());
        return view;
    }

    private SessionView recorded(String act, CommitteeSession session, @Nullable String reason) {
        store.flush();
        journal.record(act, new SubjectRef("session", session.code()), reason, session.view());
        return session.view();
    }

    @Override
    public List<SessionView> sessions(@Nullable String committee) {
        return store.sessions(committee).stream()
                .map(CommitteeSession::view)
                .filter(s -> own.sees(s.committee()))
                .toList();
    }

    @Override
    public Optional<SessionView> session(String code) {
        return store.find(CommitteeSession.class, code, LockModeType.NONE)
                .map(CommitteeSession::view)
                .filter(s -> own.sees(s.committee()));
    }

    @Override
    public Optional<SessionView> nextSession() {
        return store.toCome(null).stream().findFirst().flatMap(this::session);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public void propose(String period, List<Proposal> exceptions) {
        agenda.propose(period, exceptions);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public AgendaItemView addItem(
            String session, SubjectRef subject, LocalizedText title, LocalizedText decisionRequested) {
        store.lockCommittees();
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.mustBeOpen();
        if (subject.kind().equals("revision")) {
            throw DomainException.invalid("agenda.revision-asks", "/subject");
        }
        subjects.require(subject);
        return view(agenda.add(session, row.view().committee(), subject, title, decisionRequested));
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COORDINATOR})
    public String ask(
            SubjectRef subject, LocalizedText title, List<LocalizedText> facts, LocalizedText decisionRequested) {
        subjects.require(subject);
        return agenda.ask(subject, title, facts, decisionRequested);
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COORDINATOR, Role.COMMITTEE})
    public void retract(String number, LocalizedText reason) {
        agenda.retract(number, reason);
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public List<AgendaItemView> agenda(String session) {
        mustReadPapers(session);
        return store.agenda(session).stream().map(this::view).toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public List<AgendaItemView> carriedFrom(String session) {
        mustReadPapers(session);
        return store.carriedFrom(session).stream().map(this::view).toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public Optional<AgendaItemView> item(String code) {
        return store.item(code, LockModeType.NONE)
                .filter(i -> own.reads(String.valueOf(i.body())))
                .map(this::view);
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public List<AgendaItemView> decisionsRequested() {
        return store.undecided().stream().map(this::view).toList();
    }

    private void mustReadPapers(String session) {
        SessionView of = session(session).orElseThrow(() -> DomainException.notFound("session", session));
        own.mustRead("session", session, of.committee());
    }

    private AgendaItemView view(AgendaItem item) {
        return item.view(subjects.resolve(item.subject()).map(Subject::page).orElse("/"));
    }

    @Override
    @Requires(Role.COMMITTEE)
    public DecisionView decide(String session, String item, NewDecision decision) {
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.mustBeHeld();
        if (store.affairOf(row.view().committee()) != null) {
            throw DomainException.conflict("decision.advisory-body", row.view().committee());
        }
        own.mustSit(row.view().committee());
        AgendaItem point = store.item(item, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("agenda-item", item));
        if (!session.equals(point.session())) {
            throw DomainException.invalid("decision.other-session", "/item", item, session);
        }
        point.mustAskForDecision();
        DecisionRules.check(decision, point.isAsked(), clock.today());
        checkBasis(decision.basisSha256(), point.period());
        int number = store.decisions(session).size() + 1;
        SubjectRef ref = new SubjectRef("decision", session + "-D" + number);
        conduct.adopt(ref.code(), row.view(), point.number(), decision.outcome() == Outcome.REFUSED);
        Instant at = journal.instant(ref);
        AgendaItemState shown = point.state();
        CommitteeDecision made = new CommitteeDecision(
                session, number, point, decision, CurrentActor.get().account(), at);
        point.decided(made.code());
        store.add(made);
        DecisionView view =
                made.view(Effects.Standing.recorded(effects.keep(ref.code(), shown, decision.basisSha256(), at)));
        journal.record("decision.recorded", ref, null, view);
        agenda.recorded("agenda.decided", point, null);
        return view;
    }

    private void checkBasis(@Nullable String sha256, @Nullable String period) {
        if (sha256 == null) {
            return;
        }
        String reported = reports.periodOf(sha256)
                .orElseThrow(() -> DomainException.invalid("decision.basis-unknown", "/basisSha256"));
        if (period != null && !period.equals(reported)) {
            throw DomainException.invalid("decision.basis-period", "/basisSha256", reported, period);
        }
        if (!reports.isCurrent(sha256)) {
            throw DomainException.conflictAt("/basisSha256", "decision.basis-superseded", reported);
        }
    }

    @Override
    @Requires(Role.COMMITTEE)
    public DecisionView decide(String session, String item, NewDecision decision, @Nullable NewFollowUp followUp) {
        DecisionView made = decide(session, item, decision);
        if (followUp != null) {
            followUp(made.code(), followUp.text(), followUp.organisation(), followUp.dueOn());
        }
        return made;
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public List<DecisionView> decisions(@Nullable String session) {
        List<CommitteeDecision> found = store.decisions(session);
        Map<String, Effects.Standing> standings =
                effects.standings(found.stream().map(CommitteeDecision::code).toList());
        return found.stream()
                .map(d -> d.view(standings.getOrDefault(d.code(), Effects.Standing.NONE)))
                .toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public Optional<DecisionView> decision(String code) {
        return store.find(CommitteeDecision.class, code, LockModeType.NONE)
                .map(d -> d.view(effects.standings(List.of(code)).getOrDefault(code, Effects.Standing.NONE)));
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public Optional<SubjectRef> subjectOfDecision(String code) {
        return decision(code).map(DecisionView::subject);
    }

    @Override
    @Requires({Role.COORDINATOR, Role.SECRETARIAT, Role.COMMITTEE})
    public boolean decided(String item) {
        return store.item(item, LockModeType.NONE)
                .map(i -> i.state().decision() != null)
                .orElse(false);
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT})
    public void carryOut(String decision, SubjectRef changed, Change how) {
        CommitteeDecision taken = store.find(CommitteeDecision.class, decision, LockModeType.NONE)
                .orElseThrow(() -> DomainException.invalid("subject.unknown", "/decision", decision));
        if (taken.takesNote()) {
            throw DomainException.invalid("decision.takes-note", "/decision", decision);
        }
        if (taken.outcome() == Outcome.REFUSED && how != Change.REQUEST) {
            throw DomainException.invalid("decision.refuses", "/decision", decision);
        }
        boolean asked = store.item(taken.item(), LockModeType.NONE)
                .filter(AgendaItem::isAsked)
                .isPresent();
        if (asked && how != Change.REQUEST) {
            throw DomainException.invalid("decision.of-a-request", "/decision", decision);
        }
        store.carryOut(new CarriedOutDecision(decision, changed, how, clock.instant()), decision);
    }

    @Override
    @Requires(Role.COMMITTEE)
    public void mustFollow(String decision, boolean approved) {
        CommitteeDecision taken = store.find(CommitteeDecision.class, decision, LockModeType.NONE)
                .orElseThrow(() -> DomainException.invalid("subject.unknown", "/decision", decision));
        Outcome said = taken.outcome();
        if (said == null) {
            SessionView held = session(taken.session()).orElseThrow();
            AgendaItem point = store.item(taken.item(), LockModeType.NONE).orElseThrow();
            conduct.mustBeAtTheTable(held, point.number());
        } else if (said != Outcome.of(approved)) {
            throw DomainException.conflictAt("/approved", "decision.says-otherwise", decision);
        }
    }

    @Override
    public List<CarriedOut> carriedOutSince(@Nullable Instant after) {
        return store.carriedOutSince(after == null ? Instant.EPOCH : after).stream()
                .map(CarriedOutDecision::view)
                .toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.COORDINATOR, Role.APPROVER})
    public List<FollowUpView> followUps(boolean openOnly) {
        return followUps.all(openOnly).map(FollowUp::view).toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.COORDINATOR, Role.APPROVER, Role.ADVISOR})
    public List<FollowUpView> followUpsOf(String session) {
        return followUps.openAt(session(session).orElseThrow(() -> DomainException.notFound("session", session)));
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT})
    public FollowUpView followUp(String decision, LocalizedText text, String organisation, LocalDate dueOn) {
        return followUps.open(decision, text, organisation, dueOn);
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COORDINATOR, Role.APPROVER})
    public FollowUpView closeFollowUp(String code, Evidence evidence, @Nullable String seen) {
        return followUps.close(code, evidence, seen);
    }
}
