package org.gouvernail.sectorplans.wording;

/** How a promise changed (dérive); several may hold of one change. */
public enum Drift {
    /** A date promised is later than it was, or no longer promised. */
    MOVED_DATE,
    /** A number promised is weaker than it was, or no longer promised. */
    LOWERED_TARGET,
    /** It covers fewer, only some, or only perhaps. */
    NARROWED_SCOPE,
    /** Its words changed otherwise. */
    REWORDED,
    /** It went into another promise. */
    MERGED,
    /** It was withdrawn. */
    DROPPED;

    /** Whether less is promised than was: what the scope of a measure is rated by. */
    public boolean reduces() {
        return this == LOWERED_TARGET || this == NARROWED_SCOPE;
    }
}
