package org.gouvernail.sectorplans.milestone;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.jspecify.annotations.Nullable;

/** The rules on the dates and words of milestones that need nothing but the milestone, its measure and today's date. */
final class MilestoneRules {

    private MilestoneRules() {}

    static List<FieldProblem> created(
            String code, LocalizedText title, LocalDate reference, Provenance provenance, MeasureKey measure) {
        PlanRules rules = new PlanRules();
        rules.code(code);
        rules.text("/title", title, Codes.LONG_TITLE);
        within(rules, "/referenceDate", reference, measure);
        rules.provenance(provenance);
        return rules.found();
    }

    static List<FieldProblem> title(LocalizedText title) {
        PlanRules rules = new PlanRules();
        rules.text("/title", title, Codes.LONG_TITLE);
        return rules.found();
    }

    /** A reference lies within the plan. */
    static List<FieldProblem> reference(LocalDate reference, MeasureKey measure) {
        PlanRules rules = new PlanRules();
        within(rules, "/referenceDate", reference, measure);
        return rules.found();
    }

    /** A decision counts for what it is about: the milestone itself, or all of its measure. */
    static List<FieldProblem> decision(String decision, SubjectRef about, String milestone, String measure) {
        PlanRules rules = new PlanRules();
        boolean fits = about.equals(new SubjectRef(MilestoneService.KIND, milestone))
                || about.equals(new SubjectRef("measure", measure));
        if (!fits) {
            rules.add("/decision", "milestone.other-decision", decision, about.code(), milestone);
        }
        return rules.found();
    }

    /** A forecast lies within the plan, and one that moves says why. */
    static List<FieldProblem> forecast(
            LocalDate before, LocalDate forecast, @Nullable LocalizedText reason, MeasureKey measure) {
        PlanRules rules = new PlanRules();
        within(rules, "/forecastDate", forecast, measure);
        if (reason != null) {
            rules.text("/reason", reason, Codes.TEXT);
        } else if (!forecast.equals(before)) {
            rules.add("/reason", "milestone.reason-required");
        }
        return rules.found();
    }

    /** What is forecast anew is still to come. */
    static List<FieldProblem> notPast(LocalDate before, LocalDate forecast, LocalDate today) {
        PlanRules rules = new PlanRules();
        if (!forecast.equals(before) && forecast.isBefore(today)) {
            rules.add("/forecastDate", "milestone.forecast-past", today.toString());
        }
        return rules.found();
    }

    /**
     * A milestone reached on a date was not reached on another without somebody saying why; nor was it reached in a
     * quarter whose report could have told so, or before a day on which an update said that it was not.
     *
     * @param accepted whether a deliverable was accepted for the date before: nobody looks at an earlier one again
     * @param since first day of which no report could tell yet
     * @param unreachedOn last day until which an update said that it was still to come, null when none did
     */
    static List<FieldProblem> reached(
            @Nullable LocalDate before,
            boolean accepted,
            LocalDate actual,
            @Nullable LocalizedText reason,
            LocalDate since,
            @Nullable LocalDate unreachedOn) {
        PlanRules rules = new PlanRules();
        accepted(rules, before, accepted, actual);
        if (reason != null) {
            rules.text("/reason", reason, Codes.TEXT);
        } else if (before != null && !before.equals(actual)) {
            rules.add("/reason", "milestone.actual-reason");
        } else if (before == null && actual.isBefore(since)) {
            rules.add("/reason", "milestone.actual-earlier", since.toString());
        } else if (before == null && unreachedOn != null && actual.isBefore(unreachedOn)) {
            rules.add("/reason", "milestone.said-unreached", unreachedOn.toString());
        }
        return rules.found();
    }

    /** A date for which a deliverable was accepted is not put forward: nobody looks at an earlier one again. */
    static List<FieldProblem> accepted(@Nullable LocalDate before, boolean accepted, LocalDate actual) {
        PlanRules rules = new PlanRules();
        accepted(rules, before, accepted, actual);
        return rules.found();
    }

    private static void accepted(PlanRules rules, @Nullable LocalDate before, boolean accepted, LocalDate actual) {
        if (before != null && accepted && actual.isBefore(before)) {
            rules.add("/actualDate", "milestone.actual-accepted", before.toString());
        }
    }

    /** Nothing is reached in the future. */
    static List<FieldProblem> actual(LocalDate actual, LocalDate today, MeasureKey measure) {
        PlanRules rules = new PlanRules();
        within(rules, "/actualDate", actual, measure);
        if (actual.isAfter(today)) {
            rules.add("/actualDate", "milestone.future", today.toString());
        }
        return rules.found();
    }

    static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    private static void within(PlanRules rules, String pointer, LocalDate date, MeasureKey measure) {
        rules.sensible(pointer, date);
        rules.within(pointer, date, measure.planStart(), measure.planEnd());
    }
}
