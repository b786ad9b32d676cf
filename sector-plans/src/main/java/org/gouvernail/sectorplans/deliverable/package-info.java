/**
 * Expected deliverables (livrables attendus): what a milestone promises to hand over, by when, and which organisations
 * answer for it; and the workload they make, quarter by quarter. Evidence that one was handed over belongs to milestones.
 */
@NullMarked
package org.gouvernail.sectorplans.deliverable;

import org.jspecify.annotations.NullMarked;
