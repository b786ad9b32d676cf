package org.gouvernail.governance.journal;

import org.jspecify.annotations.Nullable;

/** Who the write under way is attributed to. The journal asks; who may act is for others to know. */
public interface Author {

    /** The account at work, such as {@code coord.mcc}. Never null. */
    String account();

    /** Code of the organisation the account works for, null when for none or for several. */
    @Nullable String actingFor();

    /**
     * Account by whose delegation (délégation) or in whose place (intérim) the write is made, several with commas between;
     * null when made in its own name.
     */
    @Nullable String delegatedBy();
}
