/**
 * Forecasts with odds (prévisions probabilistes): by which day an open milestone comes in one case of two and in four of
 * five, judged by what became of earlier forecasts and by what it waits for. It owns the runs and their figures; dates
 * belong to milestones, and who waits for whom to dependencies.
 */
@NullMarked
package org.gouvernail.sectorplans.odds;

import org.jspecify.annotations.NullMarked;
