package org.gouvernail.indicators.report;

import java.util.Map;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** What the last reported period said of measures, by code. */
record Earlier(Map<String, Said> measures) {

    static final Earlier NOTHING = new Earlier(Map.of());

    /** The computed rating and the state of the update, as reported then. */
    record Said(@Nullable Rating computed, String updateState) {}

    @Nullable Rating computed(String measure) {
        Said said = measures.get(measure);
        return said == null ? null : said.computed();
    }

    boolean notReported(String measure) {
        Said said = measures.get(measure);
        return said != null && said.updateState().equals(Exceptions.NOT_REPORTED);
    }
}
