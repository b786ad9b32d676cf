/** Ratings (cotes): declared, computed and assessed, never averaged; the published rules and thresholds of the computed one. */
@NullMarked
package org.gouvernail.sectorplans.rating;

import org.jspecify.annotations.NullMarked;
