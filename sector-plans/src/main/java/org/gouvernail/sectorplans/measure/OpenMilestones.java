package org.gouvernail.sectorplans.measure;

/**
 * Whether a measure still owes what it promised: provided by the milestones, asked before a measure is called done. (A port:
 * milestones know measures, not the other way round.)
 */
public interface OpenMilestones {

    /** Whether a milestone of this measure is not achieved: not reached, or without an accepted deliverable. */
    boolean any(String measure);
}
