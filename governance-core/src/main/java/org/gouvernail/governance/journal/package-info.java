/**
 * The journal (journal): one append-only entry for every accepted write, in the same transaction, with the resulting
 * state as canonical JSON and its leaf hash. Audit, past states and frozen reports all rest on it. It does not know what
 * it records.
 */
@NullMarked
package org.gouvernail.governance.journal;

import org.jspecify.annotations.NullMarked;
