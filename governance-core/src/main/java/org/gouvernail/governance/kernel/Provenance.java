package org.gouvernail.governance.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from: read in a source, or invented to illustrate. Every record of the demonstration says so.
 *
 * @param kind sourced or illustrative
 * @param source link or reference of the source, null when illustrative
 */
public record Provenance(Kind kind, @Nullable String source) {

    /** Longest source, in characters. */
    public static final int SOURCE_LENGTH = 2000;

    /** What stands behind a record. */
    public enum Kind {
        /** Read in the source named. */
        SOURCED,
        /** Invented to illustrate the product. */
        ILLUSTRATIVE
    }

    public static final Provenance ILLUSTRATIVE = new Provenance(Kind.ILLUSTRATIVE, null);

    public static Provenance sourced(String source) {
        return new Provenance(Kind.SOURCED, source);
    }
}
