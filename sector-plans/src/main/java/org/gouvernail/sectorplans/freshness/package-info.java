/**
 * The freshness index (indice de fraîcheur): how recently the ministries gave or confirmed the forecasts of their open
 * milestones. Reads what updates said; owns nothing.
 */
@NullMarked
package org.gouvernail.sectorplans.freshness;

import org.jspecify.annotations.NullMarked;
