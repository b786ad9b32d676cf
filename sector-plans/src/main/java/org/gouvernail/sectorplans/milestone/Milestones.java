package org.gouvernail.sectorplans.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The milestones of measures. */
public interface Milestones {

    /** Adds a milestone to a measure (secretariat); its reference date is also its original and first forecast. */
    MilestoneView create(String measure, String code, LocalizedText title, LocalDate reference, Provenance provenance);

    /**
     * Moves the forecast, with a reason (coordinator of the lead or of a contributing ministry). It is the ministry's
     * current forecast at once, and joins the history; a report carries it once an endorsed update does.
     */
    MilestoneView forecast(String code, LocalDate forecast, LocalizedText reason, @Nullable String seen);

    /**
     * Declares that it was reached on a date, not in the future (coordinator). It counts as achieved once a deliverable is
     * accepted; the quarter's report holds it once an update that says so is endorsed.
     *
     * @param reason why the date is another than the one recorded before, why it was not told in the report of its quarter,
     *     or why an update submitted later said that it was not reached; may be null when none is so
     */
    MilestoneView reach(String code, LocalDate actual, @Nullable LocalizedText reason, @Nullable String seen);

    /** Rewords it (secretariat). */
    MilestoneView reword(String code, LocalizedText title, @Nullable String seen);

    /**
     * Moves the reference date, by a decision of the committee on the milestone or its measure (secretariat). The original
     * stays. A decision moves a milestone once: {@code milestone.decision-used}.
     */
    MilestoneView moveReference(String code, LocalDate reference, String decision, @Nullable String seen);

    Optional<MilestoneView> find(String code, @Nullable Instant asOf);

    /** The milestones of a measure, by reference date. */
    List<MilestoneView> of(String measure, @Nullable Instant asOf);

    /** The milestones of several measures, by measure, each list by reference date; one without any is missing. */
    Map<String, List<MilestoneView>> of(Collection<String> measures);

    /** The milestones with these codes, by code; a code that no milestone bears is missing. */
    Map<String, MilestoneView> named(Collection<String> codes);

    /** The milestones of a plan's measures, by measure, each list by reference date; a measure without any is missing. */
    Map<String, List<MilestoneView>> ofPlan(String plan, @Nullable Instant asOf);

    /** Codes of the milestones of a plan that the last published report holds: their words are a promise. */
    Set<String> told(String plan);

    /**
     * Every forecast ever given, or those given by an instant, oldest first, those included that an update gave for a
     * quarter after which something else was said; outside the ministries concerned, as far as a published report holds
     * them: never those of late updates.
     */
    List<ForecastView> forecasts(String code, @Nullable Instant asOf);

    /**
     * Every date on which it was declared to be reached, oldest first: for who sees how its measure stands today; nothing for
     * others.
     */
    List<Declaration> declarations(String code);

    /**
     * A milestone as its reader may see it.
     *
     * @param actualDate date on which it was declared to be reached
     * @param achieved whether it was declared reached and an accepted deliverable shows it; a milestone declared reached
     *     that is not achieved counts as not reached
     * @param toldLate whether it was declared reached (déclaré après coup), at first or by a correction, when the report of
     *     the quarter in which it was could no longer tell, or after its ministry had said later than that day that it was
     *     still to come
     * @param slippageDays forecast, or actual date once achieved, minus current reference, in days, positive when late;
     *     of what is declared and not achieved, the later of the two
     * @param slippageFromOriginalDays the same against the original date
     */
    record MilestoneView(
            String code,
            String measure,
            LocalizedText title,
            LocalDate referenceDate,
            LocalDate originalDate,
            LocalDate forecastDate,
            @Nullable LocalDate actualDate,
            boolean achieved,
            boolean toldLate,
            long slippageDays,
            long slippageFromOriginalDays,
            List<Evidence> evidence,
            Provenance provenance) {

        /** Whether it is late though no date says so: its forecast passed by a day and it was not declared reached. */
        public boolean overdue(LocalDate on) {
            return Slippage.overdue(forecastDate, actualDate, on);
        }

        /** Its slippage, or how far a day is from the reference date where it is overdue on that day and this is more. */
        public long slippageBy(LocalDate on) {
            return overdue(on) ? Math.max(slippageDays, ChronoUnit.DAYS.between(referenceDate, on)) : slippageDays;
        }

        /** Whether it was declared reached without an accepted deliverable. */
        public boolean declaredOnly() {
            return actualDate != null && !achieved;
        }
    }

    /** A date once declared: by which account, when, and why, null where no reason was needed. */
    record Declaration(LocalDate actualDate, @Nullable String reason, String by, Instant at) {}

    /** A forecast once given: by which account, when, for which period (null outside an update), and why. */
    record ForecastView(
            LocalDate forecastDate,
            @Nullable String period,
            @Nullable LocalizedText reason,
            String givenBy,
            Instant givenAt) {}
}
