package org.gouvernail.sectorplans.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.finding.Finding.Kind;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/**
 * The contradictions of measures as they stand today, for whoever may read how these stand. They rest on endorsed updates and
 * on the current milestones.
 */
public interface Findings {

    /** The contradictions of a measure. Refuses whom its current state is not shown. */
    List<Finding> of(String measure);

    /** The contradictions that match, of every measure in the reader's sight, by measure then kind. */
    List<Finding> search(Filter filter);

    /**
     * The contradictions that each measure would have were its update endorsed as it is, by code; of each measure one update,
     * and a measure without any contradiction is missing. Measures out of the reader's sight are left out.
     */
    Map<String, List<Finding>> onceEndorsed(Collection<UpdateView> updates);

    /** The facts themselves of a measure, where contradictions lead. Refuses whom its current state is not shown. */
    Dossier dossier(String measure);

    /**
     * What is looked for; every part may be null.
     *
     * @param plan code of a plan
     * @param organisation lead or contributing
     */
    record Filter(
            @Nullable String plan,
            @Nullable String organisation,
            @Nullable Kind kind) {
        public static final Filter ALL = new Filter(null, null, null);
    }

    /**
     * The facts that contradictions of a measure rest on.
     *
     * @param narratives what was said last and before that, latest first; at most two
     * @param authorised authorised for all its years, a decimal string
     * @param spent spent to date, null when never reported
     */
    record Dossier(
            String measure,
            MeasureState state,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            LocalDate on,
            @Nullable Rating declared,
            List<Said> narratives,
            List<Stone> milestones,
            String authorised,
            @Nullable String spent) {}

    /** What an update of a period says. */
    record Said(String period, LocalizedText words) {}

    /**
     * A milestone.
     *
     * @param actual date on which it was reached, null while open
     * @param delivered whether a deliverable shows that it was
     * @param forecasts every forecast ever given, oldest first
     */
    record Stone(
            String code,
            LocalDate reference,
            LocalDate forecast,
            @Nullable LocalDate actual,
            boolean delivered,
            List<LocalDate> forecasts) {

        public Stone {
            forecasts = List.copyOf(forecasts);
        }

        public boolean open() {
            return actual == null;
        }

        /** The same once an update has said when it is expected, or was reached; a null forecast leaves the one there was. */
        public Stone saying(@Nullable LocalDate expected, @Nullable LocalDate reached) {
            LocalDate next = expected == null ? forecast : expected;
            List<LocalDate> given = new ArrayList<>(forecasts);
            if (!next.equals(forecast)) {
                given.add(next);
            }
            return new Stone(code, reference, next, reached, delivered, given);
        }
    }
}
