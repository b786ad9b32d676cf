package org.gouvernail.sectorplans.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.plan.FiscalYears;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.gouvernail.sectorplans.plan.Plans.PlanView;

/** The rules on what a measure says that need nothing but its content and its plan. */
final class MeasureRules {

    static final BigDecimal MOST_WEIGHT = new BigDecimal("1000");
    static final int MOST_OBJECTIVES = 50;
    static final int MOST_YEARS = 30;

    private MeasureRules() {}

    /**
     * What is wrong with a measure.
     *
     * @param held fiscal years for which it has money already, wherever they lie
     */
    static List<FieldProblem> problems(
            String code, MeasureContent content, PlanView plan, Set<String> held, LocalDate today) {
        PlanRules rules = new PlanRules();
        rules.code(code);
        if (!code.startsWith(plan.code() + "-")) {
            rules.add("/code", "measure.code-of-plan", plan.code());
        }
        rules.text("/title", content.title(), Codes.TITLE);
        rules.organisations(content.leadOrganisation(), content.contributing());
        if (content.objectives().size() > MOST_OBJECTIVES) {
            rules.add("/objectives", "input.size", "0 – " + MOST_OBJECTIVES);
        }
        rules.once("/objectives", content.objectives());
        rules.order(content.start(), content.end());
        rules.within("/start", content.start(), plan.start(), plan.end());
        rules.within("/end", content.end(), plan.start(), plan.end());
        authorised(rules, content.authorised(), held, FiscalYears.around(plan.start(), plan.end(), today));
        weight(rules, content.weight());
        rules.provenance(content.provenance());
        return rules.found();
    }

    private static void authorised(
            PlanRules rules, Map<String, BigDecimal> authorised, Set<String> held, FiscalYears years) {
        if (authorised.size() > MOST_YEARS) {
            rules.add("/authorised", "input.size", "0 – " + MOST_YEARS);
        }
        int i = 0;
        for (Map.Entry<String, BigDecimal> year : authorised.entrySet()) {
            String at = "/authorised/" + i + "/fiscalYear";
            if (!FiscalYears.isFiscalYear(year.getKey())) {
                rules.add(at, "measure.fiscal-year", year.getKey());
            } else if (!held.contains(year.getKey()) && !years.holds(year.getKey())) {
                rules.add(at, "measure.year-far", year.getKey(), years.first(), years.last());
            }
            rules.amount("/authorised/" + i + "/amount", year.getValue());
            i++;
        }
    }

    private static void weight(PlanRules rules, BigDecimal weight) {
        if (weight.signum() <= 0 || weight.compareTo(MOST_WEIGHT) > 0) {
            rules.add("/weight", "measure.weight");
        } else if (weight.stripTrailingZeros().scale() > 4) {
            rules.add("/weight", "measure.weight-decimals");
        }
    }
}
