/** The quarterly status update (mise à jour trimestrielle) of a measure, from draft to accepted, frozen by the compilation. */
@NullMarked
package org.gouvernail.sectorplans.status;

import org.jspecify.annotations.NullMarked;
