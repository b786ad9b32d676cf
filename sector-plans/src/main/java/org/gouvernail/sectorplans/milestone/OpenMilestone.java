package org.gouvernail.sectorplans.milestone;

import org.gouvernail.sectorplans.measure.MeasureKey;

/** A milestone whose row is locked for a write, with the measure it belongs to. */
record OpenMilestone(Milestone row, MeasureKey measure) {}
