/**
 * Objectives of sector plans (objectifs de plan): what a plan itself aims at, and which objectives of the strategy that
 * serves. Owns neither the plan nor the strategy.
 */
@NullMarked
package org.gouvernail.sectorplans.planobjective;

import org.jspecify.annotations.NullMarked;
