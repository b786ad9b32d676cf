package org.gouvernail.sectorplans.deliverable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The deliverables that milestones promise. Reading is public, as the plan itself. */
public interface Deliverables {

    /** Adds those that are missing and revises the others, all of one plan, inside the caller's transaction (secretariat). */
    void land(String plan, Map<String, DeliverableContent> contents, Provenance provenance);

    Optional<DeliverableView> find(String code);

    /** Those of a plan that match, by due date (those without one last), then code. */
    List<DeliverableView> of(String plan, Filter filter);

    /** Those with these codes. */
    List<DeliverableView> named(Collection<String> codes);

    /**
     * What is due in each quarter of a plan, from the first in which something is due to the last, quarters without anything
     * included; a deliverable without a date is in none.
     */
    List<Workload> workload(String plan);

    /**
     * What a deliverable says.
     *
     * @param milestone code of its milestone
     * @param title its title
     * @param due last day on which it is on time, null when no date was given
     * @param dueText the words of the date in the source, such as « En continu »; may be null
     * @param organisations codes of the organisations that answer for it, the first one leads
     */
    record DeliverableContent(
            String milestone,
            LocalizedText title,
            @Nullable LocalDate due,
            @Nullable LocalizedText dueText,
            List<String> organisations) {

        public DeliverableContent {
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * A deliverable.
     *
     * @param period code of the quarter in which it is due, null without a date
     */
    record DeliverableView(
            String code,
            String measure,
            String milestone,
            LocalizedText title,
            @Nullable LocalDate due,
            @Nullable String period,
            @Nullable LocalizedText dueText,
            List<String> organisations,
            Provenance provenance) {}

    /**
     * Which deliverables; every part may be null.
     *
     * @param organisation one that answers for it
     * @param dueBy due on this day or before
     */
    record Filter(
            @Nullable String milestone,
            @Nullable String organisation,
            @Nullable LocalDate dueBy) {

        public static final Filter ALL = new Filter(null, null, null);
    }

    /**
     * A quarter's work.
     *
     * @param period code of the quarter
     * @param end its last day
     * @param due deliverables due in it
     * @param cumulative deliverables due by its end
     */
    record Workload(String period, LocalDate end, int due, int cumulative) {}
}
