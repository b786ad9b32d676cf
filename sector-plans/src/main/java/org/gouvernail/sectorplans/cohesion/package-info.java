/**
 * Cohesion (cohésion) of the strategy and its sector plans: which plan serves which orientation, and where nothing meets.
 * Owns nothing: reads the strategy, the plans, their objectives and the measures.
 */
@NullMarked
package org.gouvernail.sectorplans.cohesion;

import org.jspecify.annotations.NullMarked;
