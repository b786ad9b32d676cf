package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Actor;
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
import org.gouvernail.governance.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Papers of the committee are for those who prepare, decide, carry out or verify, never for the public. */
@ApplicationScoped
@Transactional
@Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.COORDINATOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
class CommitteeService implements Committees {

    @Inject
    CommitteeStore store;

    @Inject
    Subjects subjects;

    @Inject
    Organisations organisations;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public CommitteeView establish(String code, LocalizedText title, LocalizedText mandate) {
        if (store.find(Committee.class, code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("committee.exists", code);
        }
        Committee committee = new Committee(code, title, mandate);
        store.add(committee);
        journal.record("committee.established", new SubjectRef("committee", code), null, committee.view());
        return committee.view();
    }

    @Override
    public List<CommitteeView> all() {
        return store.committees().stream().map(Committee::view).toList();
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public SessionView convene(String committee, LocalDate on, LocalizedText place) {
        store.lockCommittees();
        store.lock(Committee.class, "committee", committee);
        if (on.isBefore(clock.today()) || on.isAfter(clock.today().plusYears(2))) {
            throw DomainException.invalid("session.date", "/on");
        }
        String code =
                String.format("%s-%d-%02d", committee, on.getYear(), store.sessionsIn(committee, on.getYear()) + 1);
        CommitteeSession session = new CommitteeSession(code, committee, on, place);
        store.add(session);
        SessionView view = recorded("session.convened", session);
        store.waiting().forEach(item -> place(item, code));
        return view;
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public SessionView hold(String session) {
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.hold();
        return recorded("session.held", row);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public SessionView close(String session) {
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.close();
        List<AgendaItem> undecided =
                store.agenda(session).stream().filter(AgendaItem::carry).toList();
        store.flush();
        nextSession().ifPresent(next -> undecided.forEach(item -> place(item, next.code())));
        return recorded("session.closed", row);
    }

    private SessionView recorded(String act, CommitteeSession session) {
        store.flush();
        journal.record(act, new SubjectRef("session", session.code()), null, session.view());
        return session.view();
    }

    @Override
    public List<SessionView> sessions(@Nullable String committee) {
        return store.sessions(committee).stream().map(CommitteeSession::view).toList();
    }

    @Override
    public Optional<SessionView> session(String code) {
        return store.find(CommitteeSession.class, code, LockModeType.NONE).map(CommitteeSession::view);
    }

    @Override
    public Optional<SessionView> nextSession() {
        return store.toCome().stream().findFirst().flatMap(this::session);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public void propose(Proposal proposal) {
        store.lockCommittees();
        if (store.proposed(proposal)) {
            return;
        }
        AgendaItem item = new AgendaItem("P-" + (store.items() + 1), proposal);
        store.add(item);
        recorded("agenda.proposed", item, null);
        for (String code : store.toCome()) {
            if (store.lock(CommitteeSession.class, "session", code).takesItems()) {
                place(item, code);
                return;
            }
        }
    }

    /** Puts an item on the agenda of a locked session; the code it had while it waited is kept as the reason. */
    private void place(AgendaItem item, String session) {
        String before = item.code();
        item.place(session, store.agenda(session).size() + 1);
        store.flush();
        recorded("agenda.placed", item, before);
    }

    private void recorded(String act, AgendaItem item, @Nullable String reason) {
        journal.record(act, new SubjectRef("agenda-item", item.code()), reason, view(item));
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public AgendaItemView addItem(
            String session, SubjectRef subject, LocalizedText title, LocalizedText decisionRequested) {
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.mustBeOpen();
        subjects.require(subject);
        int position = store.agenda(session).size() + 1;
        Proposal proposal = new Proposal(subject, session + ":" + position, title, List.of(), decisionRequested);
        AgendaItem item = new AgendaItem("P-" + (store.items() + 1), proposal);
        item.place(session, position);
        store.add(item);
        recorded("agenda.added", item, null);
        return view(item);
    }

    @Override
    public List<AgendaItemView> agenda(String session) {
        if (session(session).isEmpty()) {
            throw DomainException.notFound("session", session);
        }
        return store.agenda(session).stream().map(this::view).toList();
    }

    @Override
    public List<AgendaItemView> decisionsRequested() {
        return store.undecided().stream().map(this::view).toList();
    }

    private AgendaItemView view(AgendaItem item) {
        return item.view(subjects.resolve(item.subject()).map(Subject::page).orElse("/"));
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT})
    public DecisionView decide(String session, String item, NewDecision decision) {
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.mustBeHeld();
        AgendaItem point = store.lock(AgendaItem.class, "agenda-item", item);
        if (!session.equals(point.session())) {
            throw DomainException.invalid("decision.other-session", "/item", item, session);
        }
        DecisionRules.check(decision, clock.today());
        int number = store.decisions(session).size() + 1;
        CommitteeDecision made = new CommitteeDecision(
                session, number, point, decision, CurrentActor.get().account(), clock.instant());
        point.decided(made.code());
        store.add(made);
        journal.record("decision.recorded", new SubjectRef("decision", made.code()), null, made.view());
        recorded("agenda.decided", point, null);
        return made.view();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT})
    public DecisionView decide(String session, String item, NewDecision decision, @Nullable NewFollowUp followUp) {
        DecisionView made = decide(session, item, decision);
        if (followUp != null) {
            followUp(made.code(), followUp.text(), followUp.organisation(), followUp.dueOn());
        }
        return made;
    }

    @Override
    public List<DecisionView> decisions(@Nullable String session) {
        return store.decisions(session).stream().map(CommitteeDecision::view).toList();
    }

    @Override
    public Optional<DecisionView> decision(String code) {
        return store.find(CommitteeDecision.class, code, LockModeType.NONE).map(CommitteeDecision::view);
    }

    @Override
    public Optional<SubjectRef> subjectOfDecision(String code) {
        return decision(code).map(DecisionView::subject);
    }

    @Override
    public List<FollowUpView> followUps(boolean openOnly) {
        return store.followUps(openOnly).stream().map(FollowUp::view).toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT})
    public FollowUpView followUp(String decision, LocalizedText text, String organisation, LocalDate dueOn) {
        store.lock(CommitteeDecision.class, "decision", decision);
        if (organisations.find(organisation, null).isEmpty()) {
            throw DomainException.invalid("unknown.organisation", "/followUp/organisation", organisation);
        }
        if (dueOn.isBefore(clock.today())) {
            throw DomainException.invalid("follow-up.past", "/followUp/dueOn");
        }
        FollowUp followUp = new FollowUp(decision, (int) store.followUpsOf(decision) + 1, text, organisation, dueOn);
        store.add(followUp);
        FollowUpView view = followUp.view();
        journal.record("follow-up.opened", new SubjectRef("follow-up", view.code()), null, view);
        return view;
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COORDINATOR, Role.APPROVER})
    public FollowUpView closeFollowUp(String code, LocalizedText evidence, @Nullable String seen) {
        FollowUp followUp = store.lock(FollowUp.class, "follow-up", code);
        Actor actor = CurrentActor.get();
        boolean owner = actor.hasFor(Role.COORDINATOR, followUp.organisation())
                || actor.hasFor(Role.APPROVER, followUp.organisation());
        if (!owner && !actor.has(Role.SECRETARIAT) && !actor.has(Role.SYSTEM)) {
            throw DomainException.forbidden("access.organisation", followUp.organisation());
        }
        Version.check(seen, followUp.view());
        followUp.close(evidence, clock.instant());
        store.flush();
        journal.record("follow-up.closed", new SubjectRef("follow-up", code), null, followUp.view());
        return followUp.view();
    }
}
