package org.gouvernail.sectorplans.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.plan.FiscalYears;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.jspecify.annotations.Nullable;

/** What a request must say, given what stands. */
final class ChangeRules {

    private ChangeRules() {}

    /**
     * What is wrong with a request.
     *
     * @param before what stands of the same parts
     * @param measure the measure that it is about
     * @param today the day on which it is asked
     * @param target the measure that it would go into, null when there is none of that code
     */
    static List<FieldProblem> problems(
            Asked asked, Content before, MeasureKey measure, LocalDate today, @Nullable MeasureKey target) {
        PlanRules rules = new PlanRules();
        rules.text("/reason", asked.reason(), Codes.TEXT);
        rules.text("/effect", asked.effect(), Codes.TEXT);
        Content content = asked.content();
        foreign(rules, asked.kind(), content);
        switch (asked.kind()) {
            case MOVE_REFERENCE -> reference(rules, content, before, measure);
            case CHANGE_MEASURE -> changed(rules, content, before, measure, today);
            case REWORD -> reworded(rules, content, before, asked.milestone() == null ? Codes.TITLE : Codes.LONG_TITLE);
            case MERGE -> merged(rules, content, measure, target);
            case WITHDRAW -> standing(rules, measure);
        }
        return rules.found();
    }

    /** A request changes nothing but what it is a request for. */
    private static void foreign(PlanRules rules, Kind kind, Content content) {
        only(rules, "/content/referenceDate", content.referenceDate(), kind == Kind.MOVE_REFERENCE);
        only(rules, "/content/title", content.title(), kind == Kind.REWORD);
        only(rules, "/content/start", content.start(), kind == Kind.CHANGE_MEASURE);
        only(rules, "/content/end", content.end(), kind == Kind.CHANGE_MEASURE);
        only(rules, "/content/authorised", content.authorised(), kind == Kind.CHANGE_MEASURE);
        only(rules, "/content/mergedInto", content.mergedInto(), kind == Kind.MERGE);
    }

    private static void only(PlanRules rules, String pointer, @Nullable Object value, boolean belongs) {
        if (value != null && !belongs) {
            rules.add(pointer, "change.foreign");
        }
    }

    private static void reference(PlanRules rules, Content content, Content before, MeasureKey measure) {
        LocalDate date = content.referenceDate();
        if (date == null) {
            rules.add("/content/referenceDate", "input.required");
            return;
        }
        rules.sensible("/content/referenceDate", date);
        rules.within("/content/referenceDate", date, measure.planStart(), measure.planEnd());
        if (date.equals(before.referenceDate())) {
            rules.add("/content/referenceDate", "change.nothing");
        }
    }

    private static void changed(PlanRules rules, Content content, Content before, MeasureKey measure, LocalDate today) {
        standing(rules, measure);
        LocalDate start = content.start() == null ? measure.start() : content.start();
        LocalDate end = content.end() == null ? measure.end() : content.end();
        if (start != null && end != null && end.isBefore(start)) {
            rules.add("/content/end", "plan.ends-before-start", start.toString());
        }
        rules.sensible("/content/start", content.start());
        rules.sensible("/content/end", content.end());
        rules.within("/content/start", content.start(), measure.planStart(), measure.planEnd());
        rules.within("/content/end", content.end(), measure.planStart(), measure.planEnd());
        amounts(
                rules,
                content.authorised(),
                before.authorised(),
                FiscalYears.around(measure.planStart(), measure.planEnd(), today));
        boolean none = content.start() == null && content.end() == null && content.authorised() == null;
        if (none || content.equals(before)) {
            rules.add("/content", "change.nothing");
        }
    }

    private static void amounts(
            PlanRules rules,
            @Nullable List<Authorised> authorised,
            @Nullable List<Authorised> before,
            FiscalYears allowed) {
        Set<String> held = new HashSet<>();
        if (before != null) {
            before.forEach(a -> held.add(a.fiscalYear()));
        }
        Set<String> years = new HashSet<>();
        for (int i = 0; authorised != null && i < authorised.size(); i++) {
            Authorised year = authorised.get(i);
            rules.amount("/content/authorised/" + i + "/amount", new BigDecimal(year.amount()));
            String at = "/content/authorised/" + i + "/fiscalYear";
            if (!years.add(year.fiscalYear())) {
                rules.add(at, "plan.listed-twice", year.fiscalYear());
            } else if (!held.contains(year.fiscalYear()) && !allowed.holds(year.fiscalYear())) {
                rules.add(at, "measure.year-far", year.fiscalYear(), allowed.first(), allowed.last());
            }
        }
    }

    private static void reworded(PlanRules rules, Content content, Content before, int length) {
        if (content.title() == null) {
            rules.add("/content/title", "input.required");
            return;
        }
        rules.text("/content/title", content.title(), length);
        if (content.title().equals(before.title())) {
            rules.add("/content/title", "change.nothing");
        }
    }

    private static void merged(PlanRules rules, Content content, MeasureKey measure, @Nullable MeasureKey target) {
        standing(rules, measure);
        String into = content.mergedInto();
        if (into == null) {
            rules.add("/content/mergedInto", "input.required");
        } else if (into.equals(measure.code())) {
            rules.add("/content/mergedInto", "change.itself");
        } else if (target == null) {
            rules.add("/content/mergedInto", "unknown.measure", into);
        } else if (target.state() == MeasureState.WITHDRAWN) {
            rules.add("/content/mergedInto", "change.withdrawn", into);
        }
    }

    /** What was withdrawn is not changed any more. */
    private static void standing(PlanRules rules, MeasureKey measure) {
        if (measure.state() == MeasureState.WITHDRAWN) {
            rules.add("/kind", "change.withdrawn", measure.code());
        }
    }
}
