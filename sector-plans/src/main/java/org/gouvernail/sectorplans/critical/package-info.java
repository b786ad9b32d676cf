/**
 * The ratings of parents: plans, orientations and the strategy take the worst of their critical children, by rules that are
 * shown. What a child is rated is what its reader may see of it. Rates no measure itself.
 */
@NullMarked
package org.gouvernail.sectorplans.critical;

import org.jspecify.annotations.NullMarked;
