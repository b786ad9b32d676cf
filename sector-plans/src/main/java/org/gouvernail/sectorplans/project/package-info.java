/**
 * Project files (fichiers de projet): what Microsoft Project and Primavera hold of a plan, its tasks, dates and links, read by
 * MPXJ and brought in as milestones, found again by the identifiers that those programs give.
 */
@NullMarked
package org.gouvernail.sectorplans.project;

import org.jspecify.annotations.NullMarked;
