/**
 * The registers of risks (risques) and issues (enjeux) of each measure: what could go wrong and what is going wrong, who
 * answers for it and when it is looked at again. For those who may read how a measure stands, never published.
 */
@NullMarked
package org.gouvernail.sectorplans.risk;

import org.jspecify.annotations.NullMarked;
