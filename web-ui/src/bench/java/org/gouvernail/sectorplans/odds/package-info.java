/** What the trial of the simulation needs from inside its capability. */
@NullMarked
package org.gouvernail.sectorplans.odds;

import org.jspecify.annotations.NullMarked;
