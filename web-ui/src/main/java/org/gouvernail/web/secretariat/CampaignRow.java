package org.gouvernail.web.secretariat;

import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/**
 * A ministry in the campaign.
 *
 * @param measures how many measures it leads
 * @param expected of how many an update is expected: those under way
 * @param answered of those, how many sent an update that was endorsed, or went further
 * @param byState updates by state; what its ministry has not sent counts under {@link #NOT_SENT}, what nobody waits for
 *     under {@link #NOT_EXPECTED}
 */
public record CampaignRow(
        OrganisationView ministry, int measures, int expected, int answered, Map<String, Long> byState) {

    /** Not sent: no update, or a draft that is its ministry's alone. */
    public static final String NOT_SENT = "NOT_SENT";

    /** Not expected: a measure that is not under way, and of which nothing was reported all the same. */
    public static final String NOT_EXPECTED = "NOT_EXPECTED";

    /** Asks for the updates begun of measures of which none is expected, whatever their state. */
    static final String UNEXPECTED = "UNEXPECTED";

    /** What left its ministry, endorsed or further, and enters the report. */
    static final Set<String> ANSWERED = Set.of("ENDORSED", "ACCEPTED", "FROZEN");

    /** The key of the word for a state: what was not sent while the quarter was collected was then not declared. */
    static String word(String state, PeriodState period) {
        return NOT_SENT.equals(state) && period != PeriodState.OPEN ? "NOT_REPORTED" : state;
    }

    /** Where a measure stands in the campaign, the report counting it likewise: what came late is in neither. */
    static String state(MeasureView measure, @Nullable UpdateView update) {
        if (update != null && !update.prefilled() && update.lateReason() == null) {
            return update.state().name();
        }
        return measure.state() == MeasureState.UNDER_WAY ? NOT_SENT : NOT_EXPECTED;
    }

    /** Whether a measure is among those that a list is narrowed to by a state. */
    static boolean matches(String asked, MeasureView measure, String state) {
        return asked.equals(UNEXPECTED) ? !isExpected(measure) && !state.equals(NOT_EXPECTED) : asked.equals(state);
    }

    public long in(String state) {
        return byState.getOrDefault(state, 0L);
    }

    /** Whether an update of a measure is expected: it is under way. */
    static boolean isExpected(MeasureView measure) {
        return measure.state() == MeasureState.UNDER_WAY;
    }

    /** Updates begun of measures of which none is expected. */
    public long unexpected() {
        return measures - in(NOT_EXPECTED) - expected;
    }

    /** Answered, in whole percent of those expected; everything when none is. */
    public int rate() {
        return expected == 0 ? 100 : Math.round(100f * answered / expected);
    }
}
