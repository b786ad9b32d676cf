package org.gouvernail.sectorplans.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.TakenOver;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.wording.Drift;
import org.jspecify.annotations.Nullable;

/**
 * The drift of promises (dérive des promesses). What was announced is what stood on the day on which the plan was adopted
 * or, of what was added later, when it was first recorded. Dates of milestones are those that the reader may see: as last
 * published for the public.
 */
public interface Promises {

    /** The promises of a plan, in the order of the measures' codes; none is left out. */
    List<Promise> ofPlan(String plan);

    /** The promise of a measure. */
    Promise of(String measure);

    /** What a plan itself promised: its words, dates, envelope and how many measures. */
    PlanPromise plan(String plan);

    /**
     * A plan as it was adopted and as it stands.
     *
     * @param drifts how it weakened; more money or more measures are shown beside what was announced and are no drift
     */
    record PlanPromise(String plan, PlanWords announced, PlanWords now, Set<Drift> drifts) {

        /** Whether anything is another than it was. */
        public boolean changed() {
            return !announced.equals(now);
        }
    }

    /**
     * What a plan says.
     *
     * @param envelope amount announced, a decimal string in Canadian dollars, null when none was
     * @param measures how many measures it announced, null when it did not say
     */
    record PlanWords(
            LocalizedText title,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String envelope,
            @Nullable Integer measures) {}

    /**
     * A measure as it was announced and as it stands.
     *
     * @param drifts how it changed; empty when it did not
     * @param milestones its milestones, by reference date
     * @param mergedInto code of the measure into which it went, null unless it was merged
     * @param tookOver the measures that went into it, in the order of the decisions; mostly none
     */
    record Promise(
            String measure,
            String plan,
            Words announced,
            Words now,
            MeasureState state,
            Set<Drift> drifts,
            List<MilestonePromise> milestones,
            @Nullable String mergedInto,
            List<TakenOver> tookOver) {

        /** Whether anything about it or its milestones drifted. */
        public boolean drifted() {
            return !drifts.isEmpty()
                    || milestones.stream().anyMatch(m -> !m.drifts().isEmpty());
        }
    }

    /**
     * What a measure says.
     *
     * @param authorised all that was authorised, a decimal string in Canadian dollars; null when nothing was ever stated
     */
    record Words(
            LocalizedText title,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String authorised) {}

    /**
     * A milestone as it was announced and as it stands.
     *
     * @param announcedDate the date first promised
     * @param referenceDate the date promised now, by decision of the committee
     * @param expectedDate when it is expected now, or was achieved
     * @param toldLate whether that was declared after the fact (déclaré après coup)
     * @param overdueDays how many days the announced date has passed without its being achieved, 0 when it has not: it
     *     moved then, whether or not anyone moved its forecast
     */
    record MilestonePromise(
            String code,
            LocalizedText announcedTitle,
            LocalizedText title,
            LocalDate announcedDate,
            LocalDate referenceDate,
            LocalDate expectedDate,
            boolean achieved,
            boolean toldLate,
            long overdueDays,
            Set<Drift> drifts) {}
}
