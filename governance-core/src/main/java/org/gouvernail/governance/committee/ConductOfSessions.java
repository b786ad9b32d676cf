package org.gouvernail.governance.committee;

import org.gouvernail.governance.committee.Committees.SessionView;

/** Says whether a session may decide now, and keeps how it did. Whoever keeps the rolls provides the one bean. */
public interface ConductOfSessions {

    /**
     * Keeps how a decision about to be recorded is adopted, in the caller's transaction; refuses it where the roll, the
     * votes or a recusal forbid it. The session and the point are locked.
     *
     * @param decision code that the decision will bear
     * @param item number of the point, such as {@code P-7}
     * @param refuses whether the decision refuses what the point asked for, which is what a vote that defeats it means
     */
    void adopt(String decision, SessionView session, String item, boolean refuses);

    /** Refuses to conclude on a point, as {@link #adopt} would, and keeps nothing: for what is no decision. */
    void mayConclude(SessionView session, String item);

    /** Refuses with {@code agenda.heard} to change a point on which votes were cast or consensus was declared. */
    void mustBeUnheard(String session, String item);

    /**
     * Refuses the account at work where it could not decide on a point of a session: by the roll it has no vote at the
     * table, {@code decision.not-present}, or it stands out of the point, {@code decision.recused}. A session whose roll was
     * never opened refuses nobody.
     */
    void mustBeAtTheTable(SessionView session, String item);
}
