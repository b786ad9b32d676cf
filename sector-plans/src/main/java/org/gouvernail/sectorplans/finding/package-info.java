/**
 * Contradictions: what a measure's own facts say against what is declared of it. Computed whenever they are read, from
 * published rules over facts that others keep, and stored nowhere: a contradiction goes when its cause does.
 */
@NullMarked
package org.gouvernail.sectorplans.finding;

import org.jspecify.annotations.NullMarked;
