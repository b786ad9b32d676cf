package org.gouvernail.governance.committee;

import org.jspecify.annotations.Nullable;

/**
 * How many voting members must be present for a body to decide (quorum).
 *
 * @param rule a number, or more than half of those who sit
 * @param least fewest voting members present, 1 to 200; null for more than half
 */
public record QuorumRule(Kind rule, @Nullable Integer least) {

    /** Most that a rule may ask for. */
    public static final int MOST = 200;

    /** More than half of the voting members: what holds until another rule is set. */
    public static final QuorumRule MAJORITY = new QuorumRule(Kind.MAJORITY, null);

    /** The two kinds of rules. */
    public enum Kind {
        LEAST,
        MAJORITY
    }

    /** A number, or more than half when it is null. */
    public static QuorumRule of(@Nullable Integer least) {
        return least == null ? MAJORITY : new QuorumRule(Kind.LEAST, least);
    }

    /** How many must be present where so many vote; never 0, since nobody decides alone in an empty room. */
    public int needed(int voting) {
        return least == null ? voting / 2 + 1 : least;
    }
}
