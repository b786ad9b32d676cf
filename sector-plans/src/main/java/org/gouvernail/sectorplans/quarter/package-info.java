/** What the quarterly compilation takes from the plans: inputs frozen once, then facts per plan by one statement each. */
@NullMarked
package org.gouvernail.sectorplans.quarter;

import org.jspecify.annotations.NullMarked;
