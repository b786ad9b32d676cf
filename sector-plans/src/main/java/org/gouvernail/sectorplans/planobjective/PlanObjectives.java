package org.gouvernail.sectorplans.planobjective;

import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The objectives of sector plans. Reading is public; the secretariat writes. */
public interface PlanObjectives {

    /** Longest list of objectives of the strategy that one serves. */
    int MOST_ALIGNED = 50;

    /**
     * Adds an objective to a plan, at the end. Its code begins with the plan's and is given once:
     * {@code plan-objective.code-exists}. An objective of the strategy that is not in force is refused.
     */
    PlanObjectiveView add(String plan, String code, Content content);

    /** Replaces what an objective says; an alignment that a later edition dropped may stay. */
    PlanObjectiveView revise(String plan, String code, Content content, @Nullable String seen);

    /** The objectives of a plan in their order, of all plans for null. */
    List<PlanObjectiveView> all(@Nullable String plan);

    /** An objective of a plan, empty when the plan has none of this code. */
    Optional<PlanObjectiveView> find(String plan, String code);

    /**
     * What an objective says.
     *
     * @param aligned codes of the objectives of the strategy that it serves, may be none
     */
    record Content(LocalizedText title, List<String> aligned, Provenance provenance) {}

    /** An objective of a plan; its code is such as {@code PAN-1.1}. */
    record PlanObjectiveView(
            String code, String plan, LocalizedText title, List<String> aligned, Provenance provenance) {}
}
