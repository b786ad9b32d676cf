/**
 * What became of the words of a promise: whether two wordings say the same, and how far the later one promises less. Rules
 * on text alone, in French and in English; they know no plan and no measure.
 */
@NullMarked
package org.gouvernail.sectorplans.wording;

import org.jspecify.annotations.NullMarked;
