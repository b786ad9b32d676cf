package org.gouvernail.governance.sitting;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How a session being held is conducted: who is there, who stands back, who votes how. Advisors take part in the sessions of
 * the bodies they hold a seat in, never in the ministerial committee's.
 */
public interface Sittings {

    /** The roll of a session, empty while it was not opened. */
    RollView roll(String session);

    /**
     * Calls the roll of a session being held (secretariat), whole: who is not named is absent. The first time opens it,
     * under the quorum rule in force.
     *
     * @param seen the version of the roll that was seen
     */
    RollView call(String session, List<Mark> marks, @Nullable String seen);

    /**
     * Takes a member out of an item, with the reason, before they vote on it.
     *
     * @param member code of the member that the secretariat names; null for the account's own seat
     */
    BallotView recuse(String session, String item, @Nullable String member, LocalizedText reason);

    /** The vote of the account's own seat on an item: once, while the member is present. */
    BallotView vote(String session, String item, Choice choice);

    /** Votes shown by hands, as the secretariat counted them: all of them or none. */
    BallotView showHands(String session, String item, List<Hand> hands);

    /** Declares that nobody present objects (secretariat, or a member present): instead of votes. */
    BallotView declareConsensus(String session, String item);

    /** What was said on an item of a session so far. */
    BallotView ballot(String session, String item);

    /** How a decision was adopted; {@link Mode#UNTOLD} without quorum where no roll was opened. */
    AdoptionView adoption(String decision);

    /** Whether a seat is held at the table. */
    enum Presence {
        PRESENT,
        ABSENT,
        /** By the substitute named. */
        REPLACED
    }

    /** What a vote says. */
    enum Choice {
        FOR,
        AGAINST,
        ABSTENTION
    }

    /** How a decision was adopted. */
    enum Mode {
        VOTE,
        CONSENSUS,
        /** A member recorded it, and nothing says how the others stood. */
        UNTOLD
    }

    /**
     * A line of the roll.
     *
     * @param member code of the seat, such as {@code CMSN-M3}
     * @param by code of the substitute, null unless replaced
     */
    record Mark(String member, Presence presence, @Nullable String by) {}

    /** A hand that was shown for a seat. */
    record Hand(String member, Choice choice) {}

    /**
     * Whether enough are there.
     *
     * @param voting seats that vote
     * @param present how many of them are held at the table
     * @param needed how many must be
     */
    record QuorumView(int voting, int present, int needed, boolean established) {

        /** Nothing is established where no roll was opened. */
        public static final QuorumView NONE = new QuorumView(0, 0, 0, false);

        static QuorumView of(int voting, int present, QuorumRule rule) {
            int needed = rule.needed(voting);
            return new QuorumView(voting, present, needed, present >= needed);
        }
    }

    /**
     * The roll of a session.
     *
     * @param opened whether it was called at all
     * @param rule the quorum rule it was opened under, the one in force until then
     */
    record RollView(String session, boolean opened, QuorumRule rule, List<Mark> marks, QuorumView quorum) {}

    /** A member out of an item. */
    record RecusalView(String member, LocalizedText reason, String recordedBy, Instant recordedAt) {}

    /**
     * A vote.
     *
     * @param member the seat it counts for
     * @param holder who held it: the member, or the substitute
     * @param showOfHands whether the secretariat counted it by hands
     */
    record VoteView(
            String member, String holder, Choice choice, boolean showOfHands, String recordedBy, Instant recordedAt) {}

    /**
     * What was said on an item.
     *
     * @param quorum without the members out of this item
     * @param carried whether more are for than against
     */
    record BallotView(
            String session,
            String item,
            List<VoteView> votes,
            List<RecusalView> recusals,
            boolean consensus,
            int votesFor,
            int votesAgainst,
            int abstentions,
            boolean carried,
            QuorumView quorum) {}

    /**
     * How a decision was adopted, as the session stood then.
     *
     * @param present codes of the members at the table, substitutes for those they replaced
     * @param recused codes of the members out of the item
     */
    record AdoptionView(
            String decision,
            Mode mode,
            int votesFor,
            int votesAgainst,
            int abstentions,
            List<String> present,
            List<String> recused,
            QuorumView quorum) {}
}
