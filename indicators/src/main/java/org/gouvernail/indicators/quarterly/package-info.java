/** The quarterly progress report (bilan trimestriel): compiled by a batch job, immutable, approved by its hash, published. */
@NullMarked
package org.gouvernail.indicators.quarterly;

import org.jspecify.annotations.NullMarked;
