package org.gouvernail.governance.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.ConductOfSessions;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.sitting.Roll.Seat;
import org.gouvernail.governance.sitting.Sittings.AdoptionView;
import org.gouvernail.governance.sitting.Sittings.BallotView;
import org.gouvernail.governance.sitting.Sittings.Mode;
import org.gouvernail.governance.sitting.Sittings.QuorumView;

/** Lets a session decide by its roll. A body without seats that vote has none to call, and tells no quorum. */
@ApplicationScoped
@Transactional
@Requires({Role.COMMITTEE, Role.ADVISOR, Role.SECRETARIAT})
class AdoptionService implements ConductOfSessions {

    @Inject
    SittingStore store;

    @Inject
    Rolls rolls;

    @Inject
    Journal journal;

    @Override
    @Requires({Role.COMMITTEE, Role.ADVISOR})
    public void adopt(String decision, SessionView session, String item, boolean refuses) {
        if (!rolls.needed(session)) {
            return;
        }
        Roll roll = rolls.require(session);
        BallotView ballot = concluded(roll, session, item, refuses);
        AdoptionView how = new AdoptionView(
                decision,
                mode(ballot),
                ballot.votesFor(),
                ballot.votesAgainst(),
                ballot.abstentions(),
                roll.present(),
                ballot.recusals().stream().map(Sittings.RecusalView::member).toList(),
                ballot.quorum());
        store.persist(new Adoption(session.code(), how));
        store.flush();
        journal.record("decision.adopted", new SubjectRef("adoption", decision), null, how);
    }

    @Override
    public void mayConclude(SessionView session, String item) {
        if (rolls.needed(session)) {
            concluded(rolls.require(session), session, item, false);
        }
    }

    private BallotView concluded(Roll roll, SessionView session, String item, boolean refuses) {
        Seat seat = own(roll, session);
        if (!rolls.lock(seat)) {
            throw DomainException.conflict("decision.not-present", session.code());
        }
        BallotView ballot = rolls.ballot(session.code(), item, item, roll.quorum(rolls.recused(session.code(), item)));
        check(ballot, seat, refuses);
        return ballot;
    }

    @Override
    public void mustBeUnheard(String session, String item) {
        if (store.consensus(session, item) || !store.votes(session, item).isEmpty()) {
            throw DomainException.conflict("agenda.heard", item);
        }
    }

    private static Seat own(Roll roll, SessionView session) {
        return roll.heldBy(CurrentActor.get().account())
                .orElseThrow(() -> DomainException.conflict("decision.not-present", session.code()));
    }

    @Override
    public void mustBeAtTheTable(SessionView session, String item) {
        if (store.roll(session.code()).isEmpty()) {
            return;
        }
        Seat seat = own(rolls.require(session), session);
        if (rolls.recused(session.code(), item).contains(seat.member().code())) {
            throw DomainException.conflict("decision.recused");
        }
    }

    /** Refuses what the ballot of an item forbids a seat to decide. */
    static void check(BallotView ballot, Seat seat, boolean refuses) {
        QuorumView quorum = ballot.quorum();
        if (ballot.recusals().stream()
                .anyMatch(r -> r.member().equals(seat.member().code()))) {
            throw DomainException.conflict("decision.recused");
        }
        if (!quorum.established()) {
            throw DomainException.conflict(
                    "decision.no-quorum", String.valueOf(quorum.present()), String.valueOf(quorum.needed()));
        }
        if (ballot.consensus()) {
            return;
        }
        if (ballot.votes().isEmpty()) {
            throw DomainException.conflict("decision.unsaid", ballot.item());
        }
        if (refuses == ballot.carried()) {
            throw DomainException.conflict(
                    refuses ? "decision.carried" : "decision.not-carried",
                    String.valueOf(ballot.votesFor()),
                    String.valueOf(ballot.votesAgainst()));
        }
        int unheard = Math.max(0, quorum.present() - ballot.votes().size());
        boolean settled = refuses
                ? ballot.votesFor() + unheard <= ballot.votesAgainst()
                : ballot.votesFor() > ballot.votesAgainst() + unheard;
        if (!settled) {
            throw DomainException.conflict("decision.votes-outstanding", String.valueOf(unheard));
        }
    }

    static Mode mode(BallotView ballot) {
        if (ballot.consensus()) {
            return Mode.CONSENSUS;
        }
        return ballot.votes().isEmpty() ? Mode.UNTOLD : Mode.VOTE;
    }

    /** How a decision was adopted where no roll tells it. */
    static AdoptionView untold(String decision) {
        return new AdoptionView(decision, Mode.UNTOLD, 0, 0, 0, List.of(), List.of(), QuorumView.NONE);
    }
}
