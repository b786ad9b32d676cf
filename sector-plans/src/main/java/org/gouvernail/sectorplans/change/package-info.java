/**
 * Change requests (demandes de changement): what a ministry or the secretariat asks the committee to change of what was
 * promised, and what became of it. Changes nothing itself without a decision of the register.
 */
@NullMarked
package org.gouvernail.sectorplans.change;

import org.jspecify.annotations.NullMarked;
