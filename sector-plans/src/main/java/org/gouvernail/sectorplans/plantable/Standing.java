package org.gouvernail.sectorplans.plantable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableView;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a plan when a file is compared with it.
 *
 * @param plan the plan
 * @param organisations codes of the directory, by the same in upper case
 * @param measures its measures, by code
 * @param milestones their milestones, by code
 * @param deliverables their deliverables, by code
 * @param told codes of the milestones whose words were published: a promise
 * @param said what the source said last of each record, by kind and code
 * @param today the business date
 */
record Standing(
        PlanView plan,
        Map<String, String> organisations,
        Map<String, MeasureContent> measures,
        Map<String, MilestoneView> milestones,
        Map<String, DeliverableView> deliverables,
        Set<String> told,
        Map<String, Map<String, String>> said,
        LocalDate today) {

    /**
     * The state of a new measure of which its source says none: under way, so that it owes what others owe, unless it begins,
     * or failing that its plan, on a day to come.
     */
    MeasureState begun(@Nullable String start) {
        LocalDate day = start == null ? plan.start() : LocalDate.parse(start);
        return day != null && day.isAfter(today) ? MeasureState.PLANNED : MeasureState.UNDER_WAY;
    }
}
