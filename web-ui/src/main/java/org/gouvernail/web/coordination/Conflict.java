package org.gouvernail.web.coordination;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved the update while its reader was typing: what they saved, beside what was typed.
 *
 * @param at when they saved it, null when unknown
 * @param by the account that did, null when unknown
 * @param differences the fields that do not say the same, in the order of the form
 */
public record Conflict(@Nullable Instant at, @Nullable String by, List<Difference> differences) {

    /**
     * A field that does not say the same.
     *
     * @param field which one, such as {@code progress}
     * @param milestone code of the milestone it speaks of, empty for the measure's own fields
     * @param mine as typed
     * @param theirs as saved meanwhile
     */
    public record Difference(String field, String milestone, String mine, String theirs) {}
}
