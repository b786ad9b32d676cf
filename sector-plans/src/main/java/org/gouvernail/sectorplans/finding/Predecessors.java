package org.gouvernail.sectorplans.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells which predecessors of milestones slip. Whoever keeps dependencies provides it; without them none does. */
public interface Predecessors {

    /**
     * The predecessors that slip, of the milestones of these measures, by code of the measure; one without any is missing.
     * Their dates are those that the reader may see.
     */
    Map<String, List<PredecessorSlip>> slipping(Collection<String> measures);

    /**
     * A predecessor whose forecast is past its reference.
     *
     * @param milestone code of the milestone that waits for it
     * @param predecessor code of the predecessor
     * @param predecessorMeasure code of its measure
     * @param reference the date it is held to
     * @param forecast the date it is expected on, or was reached
     * @param lag days between its end and the earliest end of the milestone that waits
     */
    record PredecessorSlip(
            String milestone,
            String predecessor,
            String predecessorMeasure,
            LocalDate reference,
            LocalDate forecast,
            int lag) {

        /** The earliest day on which the milestone that waits can then be reached. */
        public LocalDate earliest() {
            return forecast.plusDays(lag);
        }
    }
}
