package org.gouvernail.governance.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.sitting.Roll.Seat;
import org.gouvernail.governance.sitting.Sittings.BallotView;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.QuorumView;
import org.gouvernail.governance.sitting.Sittings.RecusalView;
import org.gouvernail.governance.sitting.Sittings.VoteView;

/** Reads who is at the table of a session and what was said on an item, for those who vote and those who decide. */
@ApplicationScoped
class Rolls {

    @Inject
    SittingStore store;

    @Inject
    Members members;

    @Inject
    Bodies bodies;

    @Inject
    BusinessClock clock;

    /** Whether a session decides by its roll: one was opened, or the body has seats that vote. */
    boolean needed(SessionView session) {
        return store.roll(session.code()).isPresent()
                || members.of(session.committee(), clock.today()).stream()
                        .anyMatch(m -> m.capacity().votes());
    }

    /**
     * The roll of a session by the terms of today, of a closed one as it was; {@code roll.not-opened} while nobody called it.
     */
    Roll require(SessionView session) {
        SessionRoll roll = store.roll(session.code())
                .orElseThrow(() -> DomainException.conflict("roll.not-opened", session.code()));
        return session.state() == SessionState.CLOSED
                ? asItSat(session, roll.rule())
                : Roll.of(roll.rule(), marks(session.code()), members.of(session.committee(), null), clock.today());
    }

    /** The roll by the terms of the session's day, of a closed session as they were known when it closed. */
    Roll asItSat(SessionView session, QuorumRule rule) {
        List<MemberView> seats = bodies.closedAt(session.code())
                .map(closed -> members.knownAt(session.committee(), closed))
                .orElseGet(() -> members.of(session.committee(), null));
        return Roll.of(rule, marks(session.code()), seats, session.day());
    }

    List<Mark> marks(String session) {
        return store.marks(session).stream().map(RollMark::mark).toList();
    }

    /** Locks those who hold a seat: whether it is still held once nobody can end their terms any more. */
    boolean lock(Seat seat) {
        MemberView holder = seat.holder();
        MemberView member = members.lock(seat.member().code());
        boolean held = member.sitsOn(clock.today());
        if (held && holder != null && !holder.code().equals(member.code())) {
            held = members.lock(holder.code()).sitsOn(clock.today());
        }
        return held;
    }

    Set<String> recused(String session, String item) {
        return store.recusals(session, item).stream().map(RecusalView::member).collect(Collectors.toSet());
    }

    /** What was said on an item, by its number, with the quorum of a roll. */
    BallotView ballot(String session, String code, String number, QuorumView quorum) {
        List<VoteView> votes = store.votes(session, number);
        int inFavour = count(votes, Choice.FOR);
        int against = count(votes, Choice.AGAINST);
        boolean consensus = store.consensus(session, number);
        return new BallotView(
                session,
                code,
                votes,
                store.recusals(session, number),
                consensus,
                inFavour,
                against,
                count(votes, Choice.ABSTENTION),
                consensus || inFavour > against,
                quorum);
    }

    private static int count(List<VoteView> votes, Choice choice) {
        return (int) votes.stream().filter(v -> v.choice() == choice).count();
    }
}
