package org.gouvernail.governance.journal;

import org.gouvernail.governance.kernel.SubjectRef;

/**
 * A state that names facts (faits) by reference was recorded, in the current transaction.
 *
 * @param subject whose state it is
 * @param state canonical JSON
 */
public record Recorded(SubjectRef subject, String state) {

    /** How a reference to a fact begins, in any text. */
    static final String MARK = "[[F-";
}
