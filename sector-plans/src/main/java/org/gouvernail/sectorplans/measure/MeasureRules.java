package org.gouvernail.sectorplans.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.gouvernail.sectorplans.plan.Plans.PlanView;

/** The rules on what a measure says that need nothing but its content and its plan. */
final class MeasureRules {

    static final BigDecimal MOST_WEIGHT = new BigDecimal("1000");
    static final int MOST_OBJECTIVES = 50;
    static final int MOST_YEARS = 30;

    private static final Pattern FISCAL_YEAR = Pattern.compile("(\\d{4})-(\\d{4})");

    private MeasureRules() {}

    static List<FieldProblem> problems(String code, MeasureContent content, PlanView plan) {
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
        authorised(rules, content.authorised());
        weight(rules, content.weight());
        rules.provenance(content.provenance());
        return rules.found();
    }

    private static void authorised(PlanRules rules, Map<String, BigDecimal> authorised) {
        if (authorised.size() > MOST_YEARS) {
            rules.add("/authorised", "input.size", "0 – " + MOST_YEARS);
        }
        int i = 0;
        for (Map.Entry<String, BigDecimal> year : authorised.entrySet()) {
            if (!isFiscalYear(year.getKey())) {
                rules.add("/authorised/" + i + "/fiscalYear", "measure.fiscal-year", year.getKey());
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

    /** Two consecutive years joined by a hyphen. */
    static boolean isFiscalYear(String text) {
        Matcher m = FISCAL_YEAR.matcher(text);
        return m.matches() && Integer.parseInt(m.group(2)) == Integer.parseInt(m.group(1)) + 1;
    }
}
