package org.gouvernail.indicators.report;

import java.util.Map;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the report of the last reported period said.
 *
 * @param report its head, null when there was none
 * @param measures what it said of each measure, by code
 */
record Earlier(Reports.@Nullable Previous report, Map<String, Said> measures) {

    static final Earlier NOTHING = new Earlier(null, Map.of());

    /** The computed rating and the states of the measure and of its update, as reported then. */
    record Said(@Nullable Rating computed, String updateState, String state) {

        boolean counted() {
            return !state.equals(RollUp.WITHDRAWN);
        }
    }

    /** That report with its measures by level of their computed rating, counted as the figures count them. */
    static Earlier of(String period, int revision, String sha256, Map<String, Said> measures) {
        Map<String, Integer> computed = FigureSum.levels();
        measures.values().stream().filter(Said::counted).forEach(said -> FigureSum.count(computed, said.computed()));
        return new Earlier(new Reports.Previous(period, revision, sha256, computed), measures);
    }

    @Nullable Rating computed(String measure) {
        Said said = measures.get(measure);
        return said == null ? null : said.computed();
    }

    boolean notReported(String measure) {
        Said said = measures.get(measure);
        return said != null && said.updateState().equals(Exceptions.NOT_REPORTED);
    }
}
