/**
 * Dependencies (dépendances) between milestones of any plans: which one waits for which, and what moves when one slips.
 * It moves no date itself: what it computes is told, and the dates stay those their ministries gave.
 */
@NullMarked
package org.gouvernail.sectorplans.dependency;

import org.jspecify.annotations.NullMarked;
