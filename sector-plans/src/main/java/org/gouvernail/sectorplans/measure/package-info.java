/** Measures (mesures) of a plan: who leads and contributes, which objectives they serve, what is authorised, and where they stand now. */
@NullMarked
package org.gouvernail.sectorplans.measure;

import org.jspecify.annotations.NullMarked;
