package org.gouvernail.governance.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.sitting.Roll.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Conducts sessions. Whoever says something locks the session, then the item, then the member: a vote is counted once, and
 * never after the member's term or the item has ended.
 */
@ApplicationScoped
@Transactional
@Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
class SittingService implements Sittings {

    @Inject
    SittingStore store;

    @Inject
    Rolls rolls;

    @Inject
    Bodies bodies;

    @Inject
    OwnBodies own;

    @Inject
    Committees committees;

    @Inject
    Members members;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    public RollView roll(String session) {
        SessionView held = read(session);
        Optional<SessionRoll> roll = store.roll(session);
        QuorumRule rule = roll.map(SessionRoll::rule).orElseGet(() -> ruleOf(held.committee()));
        List<Sittings.Mark> marks = rolls.marks(session);
        QuorumView quorum =
                roll.isEmpty() ? QuorumView.NONE : rolls.asItSat(held, rule).quorum(Set.of());
        return new RollView(session, roll.isPresent(), rule, marks, quorum);
    }

    private SessionView read(String session) {
        SessionView found = committees.session(session).orElseThrow(() -> DomainException.notFound("session", session));
        own.mustRead("session", session, found.committee());
        return found;
    }

    private QuorumRule ruleOf(String committee) {
        return committees.all().stream()
                .filter(c -> c.code().equals(committee))
                .map(CommitteeView::quorum)
                .findFirst()
                .orElse(QuorumRule.MAJORITY);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public RollView call(String session, List<Mark> marks, @Nullable String seen) {
        SessionView held = bodies.lockHeld(session);
        Version.check(seen, roll(session));
        List<MemberView> seats = members.of(held.committee(), clock.today());
        List<FieldProblem> problems = Roll.check(marks, seats, clock.today());
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        if (store.roll(session).isEmpty()) {
            store.persist(new SessionRoll(session, ruleOf(held.committee())));
            store.flush();
        }
        Map<String, Mark> called = new HashMap<>();
        seats.stream()
                .filter(m -> m.capacity() != Members.Capacity.SUBSTITUTE)
                .forEach(m -> called.put(m.code(), new Mark(m.code(), Presence.ABSENT, null)));
        marks.forEach(m -> called.put(m.member(), m));
        mustKeepVoters(session, seats, called);
        for (RollMark row : store.marks(session)) {
            Mark now = called.remove(row.member());
            if (now == null) {
                store.remove(row);
            } else {
                row.call(now);
            }
        }
        called.values().forEach(mark -> store.persist(new RollMark(session, mark)));
        store.flush();
        RollView view = roll(session);
        journal.record("roll.called", new SubjectRef(RollSubjects.KIND, session), null, view);
        return view;
    }

    /** Who voted on a point still open stays as they were at the table, or the vote would be nobody's. */
    private void mustKeepVoters(String session, List<MemberView> seats, Map<String, Mark> called) {
        Set<String> sitting = seats.stream().map(MemberView::code).collect(Collectors.toSet());
        Set<String> voted = committees.agenda(session).stream()
                .filter(i -> i.decision() == null && i.withdrawn() == null)
                .flatMap(i -> store.votes(session, i.number()).stream())
                .map(VoteView::member)
                .collect(Collectors.toSet());
        List<FieldProblem> problems = store.marks(session).stream()
                .map(RollMark::mark)
                .filter(m ->
                        sitting.contains(m.member()) && voted.contains(m.member()) && !m.equals(called.get(m.member())))
                .map(m -> new FieldProblem("/marks", "attendance.voted", m.member()))
                .toList();
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.ADVISOR})
    public BallotView recuse(String session, String item, @Nullable String member, LocalizedText reason) {
        SessionView held = bodies.lockHeld(session);
        AgendaItemView point = bodies.lockOpen(session, item);
        MemberView seat = members.lock(seatToRecuse(held, member));
        if (!seat.sitsOn(clock.today()) || !seat.capacity().votes()) {
            throw DomainException.conflictAt("/member", "recusal.no-vote", seat.code());
        }
        refuseConsensus(session, point);
        if (store.votes(session, point.number()).stream()
                .anyMatch(v -> v.member().equals(seat.code()))) {
            throw DomainException.conflictAt("/member", "recusal.voted", seat.code());
        }
        if (rolls.recused(session, point.number()).contains(seat.code())) {
            throw DomainException.conflictAt("/member", "recusal.twice", seat.code());
        }
        SubjectRef ref = BallotSubjects.ref(session, point.number());
        RecusalView said =
                new RecusalView(seat.code(), reason, CurrentActor.get().account(), journal.instant(ref));
        store.once(
                new Recusal(session, point.number(), said),
                DomainException.conflictAt("/member", "recusal.twice", seat.code()));
        return recorded("ballot.recused", held, point, reason.fr());
    }

    /** The seat named by the secretariat, or that of the account at work: a substitute's is the one they stand in for. */
    private String seatToRecuse(SessionView session, @Nullable String named) {
        Actor actor = CurrentActor.get();
        if (!actor.has(Role.SECRETARIAT)) {
            bodies.mustActIn(session.committee());
        }
        List<MemberView> sitting = members.of(session.committee(), clock.today());
        Optional<String> own = sitting.stream()
                .filter(m -> actor.account().equals(m.account()))
                .map(m -> {
                    String stoodInFor = m.substituteFor();
                    return stoodInFor == null ? m.code() : stoodInFor;
                })
                .findFirst();
        if (named == null) {
            return own.orElseThrow(() -> DomainException.forbidden("vote.not-a-member", session.committee()));
        }
        if (!actor.has(Role.SECRETARIAT) && !own.filter(named::equals).isPresent()) {
            throw DomainException.forbidden("vote.for-another");
        }
        return sitting.stream()
                .map(MemberView::code)
                .filter(named::equals)
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("attendance.not-sitting", "/member", named));
    }

    @Override
    @Requires({Role.COMMITTEE, Role.ADVISOR})
    public BallotView vote(String session, String item, Choice choice) {
        SessionView held = bodies.lockHeld(session);
        bodies.mustActIn(held.committee());
        AgendaItemView point = bodies.lockOpen(session, item);
        Seat seat = ownSeat(held);
        boolean corrects = store.consensus(session, point.number())
                || store.votes(session, point.number()).stream()
                        .anyMatch(v -> v.member().equals(seat.member().code()));
        cast(held, point, seat, choice, false, "/choice");
        return recorded(corrects ? "ballot.corrected" : "ballot.voted", held, point, null);
    }

    private Seat ownSeat(SessionView session) {
        String account = CurrentActor.get().account();
        Roll roll = rolls.require(session);
        boolean member = members.of(session.committee(), clock.today()).stream()
                .anyMatch(m -> account.equals(m.account()) && m.capacity() != Members.Capacity.OBSERVER);
        if (!member) {
            throw DomainException.forbidden("vote.not-a-member", session.committee());
        }
        return roll.heldBy(account).orElseThrow(() -> DomainException.conflict("vote.not-present", session.code()));
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public BallotView showHands(String session, String item, List<Hand> hands) {
        SessionView held = bodies.lockHeld(session);
        AgendaItemView point = bodies.lockOpen(session, item);
        Roll roll = rolls.require(held);
        for (int i = 0; i < hands.size(); i++) {
            Hand hand = hands.get(i);
            String at = "/hands/" + i + "/member";
            Seat seat = roll.held(hand.member())
                    .orElseThrow(() -> DomainException.conflictAt(at, "vote.member-not-present", hand.member()));
            cast(held, point, seat, hand.choice(), true, at);
        }
        return recorded("ballot.hands-shown", held, point, null);
    }

    private void cast(SessionView session, AgendaItemView point, Seat seat, Choice choice, boolean hands, String at) {
        String member = seat.member().code();
        String number = point.number();
        MemberView holder = seat.holder();
        if (holder == null || !rolls.lock(seat)) {
            throw DomainException.conflictAt(at, "vote.member-not-present", member);
        }
        if (rolls.recused(session.code(), number).contains(member)) {
            throw DomainException.conflictAt(at, "vote.recused", member);
        }
        mustHaveQuorum(rolls.require(session), session.code(), point);
        if (hands) {
            refuseConsensus(session.code(), point);
        }
        DomainException twice = DomainException.conflictAt(at, "vote.twice", member);
        if (store.votes(session.code(), number).stream()
                .anyMatch(v -> v.member().equals(member) && (hands || !v.showOfHands()))) {
            throw twice;
        }
        Instant now = journal.instant(BallotSubjects.ref(session.code(), number));
        VoteView vote = new VoteView(
                member, holder.code(), choice, hands, CurrentActor.get().account(), now);
        store.once(new Vote(session.code(), number, vote), twice);
    }

    /** Nothing is said on a point for which too few are there. */
    private void mustHaveQuorum(Roll roll, String session, AgendaItemView point) {
        QuorumView quorum = roll.quorum(rolls.recused(session, point.number()));
        if (!quorum.established()) {
            throw DomainException.conflict(
                    "decision.no-quorum", String.valueOf(quorum.present()), String.valueOf(quorum.needed()));
        }
    }

    private void refuseConsensus(String session, AgendaItemView point) {
        if (store.consensus(session, point.number())) {
            throw DomainException.conflict("consensus.declared", point.code());
        }
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.ADVISOR})
    public BallotView declareConsensus(String session, String item) {
        SessionView held = bodies.lockHeld(session);
        AgendaItemView point = bodies.lockOpen(session, item);
        String number = point.number();
        Roll roll = rolls.require(held);
        Set<String> recused = rolls.recused(session, number);
        if (!CurrentActor.get().has(Role.SECRETARIAT)) {
            bodies.mustActIn(held.committee());
            Seat own = ownSeat(held);
            if (!rolls.lock(own) || recused.contains(own.member().code())) {
                throw DomainException.conflict("vote.recused", own.member().code());
            }
        }
        refuseConsensus(session, point);
        if (!store.votes(session, number).isEmpty()) {
            throw DomainException.conflict("consensus.votes-cast", point.code());
        }
        mustHaveQuorum(roll, session, point);
        Instant now = journal.instant(BallotSubjects.ref(session, number));
        store.once(
                new Consensus(session, number, CurrentActor.get().account(), now),
                DomainException.conflict("consensus.declared", point.code()));
        return recorded("ballot.consensus-declared", held, point, null);
    }

    private BallotView recorded(String act, SessionView session, AgendaItemView point, @Nullable String reason) {
        BallotView view = ballot(session, point);
        journal.record(act, BallotSubjects.ref(session.code(), point.number()), reason, view);
        return view;
    }

    @Override
    public BallotView ballot(String session, String item) {
        SessionView held = read(session);
        return ballot(held, bodies.item(session, item));
    }

    private BallotView ballot(SessionView session, AgendaItemView point) {
        Optional<SessionRoll> roll = store.roll(session.code());
        Set<String> recused = rolls.recused(session.code(), point.number());
        QuorumView quorum =
                roll.isEmpty() ? QuorumView.NONE : rolls.require(session).quorum(recused);
        return rolls.ballot(session.code(), point.code(), point.number(), quorum);
    }

    @Override
    public AdoptionView adoption(String decision) {
        if (committees.decision(decision).isEmpty()) {
            throw DomainException.notFound("decision", decision);
        }
        return store.adoption(decision).map(Adoption::view).orElseGet(() -> AdoptionService.untold(decision));
    }
}
