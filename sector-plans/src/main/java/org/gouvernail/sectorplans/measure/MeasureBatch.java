package org.gouvernail.sectorplans.measure;

import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

/** Reads and writes the measures of a whole plan at once, for those who bring one in from a file. */
public interface MeasureBatch {

    /** What each measure of a plan says, by code. */
    Map<String, MeasureContent> of(String plan);

    /**
     * What is wrong with a measure; its organisations are not looked up.
     *
     * @param before what it says now, null where it does not exist
     */
    List<FieldProblem> problems(PlanView plan, String code, @Nullable MeasureContent before, MeasureContent content);

    /** What of a change only the committee decides, once the measure was promised in public; empty when nothing is. */
    List<FieldProblem> undecided(PlanView plan, String code, MeasureContent before, MeasureContent after);

    /**
     * Adds those that are missing and revises the others (secretariat), inside the caller's transaction, each with its entry
     * in the journal. What is invalid, or needs a decision, is refused.
     */
    void land(String plan, Map<String, MeasureContent> contents);
}
