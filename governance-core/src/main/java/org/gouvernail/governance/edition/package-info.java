/**
 * Editions of the strategy (éditions) and what leads from one to the next: a revision (révision) proposed on evidence, put to
 * consultation or advice, and decided by the committee. Each edition stays whole and readable for ever. Does not own the
 * strategy in force, nor the measures that serve it.
 */
@NullMarked
package org.gouvernail.governance.edition;

import org.jspecify.annotations.NullMarked;
