package org.gouvernail.sectorplans.measure;

import org.gouvernail.sectorplans.measure.Measures.MeasureContent;

/** Carries out what the committee decided on a measure, inside the transaction of whoever holds the decision. */
public interface DecidedMeasures {

    /**
     * Gives a measure the content decided. Refuses a decision that is not of the register, is about something else, or has
     * changed this measure before.
     *
     * @param decision code of the decision
     */
    MeasureView change(String code, MeasureContent content, String decision);
}
