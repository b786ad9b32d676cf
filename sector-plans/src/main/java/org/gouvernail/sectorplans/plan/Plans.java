package org.gouvernail.sectorplans.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The sector plans. Reading is public; the secretariat writes. */
public interface Plans {

    PlanView create(String code, PlanContent content);

    /**
     * Replaces the content of a plan. Once a plan that holds measures was adopted, its words, dates, envelope and number of
     * measures announced change by a decision on the plan alone: {@code plan.decision-required}.
     *
     * @param decision code of the decision on which the change rests, carried out by it; null when it needs none
     * @param seen the version it was decided upon
     */
    PlanView revise(String code, PlanContent content, @Nullable String decision, @Nullable String seen);

    List<PlanView> all(@Nullable Instant asOf);

    Optional<PlanView> find(String code, @Nullable Instant asOf);

    /** Locks the plan's row until the end of the current transaction; refuses with {@code unknown.plan}. */
    void lock(String code);

    /** The plan; refuses with {@code unknown.plan}. */
    PlanView require(String code);

    /**
     * What a plan says.
     *
     * @param title its title
     * @param leadOrganisation code of the lead ministry
     * @param contributing codes of the contributing ones
     * @param start first day, null while only announced
     * @param end last day, null when none was announced
     * @param adoptedOn adoption date, null while only announced
     * @param envelope amount announced in Canadian dollars, null when none was
     * @param announcedMeasures how many measures the plan announced, null when unknown
     * @param note a remark readers need, such as two sources that disagree; may be null
     * @param provenance where this comes from
     */
    record PlanContent(
            LocalizedText title,
            String leadOrganisation,
            List<String> contributing,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate adoptedOn,
            @Nullable BigDecimal envelope,
            @Nullable Integer announcedMeasures,
            @Nullable LocalizedText note,
            Provenance provenance) {}

    /** A plan as everyone sees it; the envelope is a decimal string. */
    record PlanView(
            String code,
            LocalizedText title,
            String leadOrganisation,
            List<String> contributing,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate adoptedOn,
            @Nullable String envelope,
            @Nullable Integer announcedMeasures,
            @Nullable LocalizedText note,
            Provenance provenance) {}
}
