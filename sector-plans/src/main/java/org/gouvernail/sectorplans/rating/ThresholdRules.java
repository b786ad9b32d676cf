package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.plan.PlanRules;

/** What a set of thresholds keeps: each number within its bounds, and the first of a pair at most the second. */
final class ThresholdRules {

    private static final int DECIMALS = 4;

    private static final Map<String, String> PAIRS = Map.of(
            "slipGreen", "slipAmber", "costGreen", "costAmber", "riskAmber", "riskRed", "staleAmber", "staleRed");

    private ThresholdRules() {}

    static List<FieldProblem> problems(Thresholds at, LocalizedText reason) {
        PlanRules rules = new PlanRules();
        Map<String, BigDecimal> numbers = at.numbers();
        ThresholdBound.ALL.forEach(bound -> within(rules, bound, number(numbers, bound.threshold())));
        if (rules.found().isEmpty()) {
            PAIRS.forEach((first, second) -> {
                if (number(numbers, first).compareTo(number(numbers, second)) > 0) {
                    rules.add("/thresholds/" + second, "thresholds.order");
                }
            });
        }
        rules.text("/reason", reason, Codes.TEXT);
        return rules.found();
    }

    private static void within(PlanRules rules, ThresholdBound bound, BigDecimal number) {
        if (!bound.holds(number)) {
            rules.add(
                    "/thresholds/" + bound.threshold(),
                    "input.range",
                    bound.least().toPlainString(),
                    bound.most().toPlainString());
        } else if (number.stripTrailingZeros().scale() > DECIMALS) {
            rules.add("/thresholds/" + bound.threshold(), "input.digits", "2", String.valueOf(DECIMALS));
        }
    }

    private static BigDecimal number(Map<String, BigDecimal> numbers, String name) {
        return Objects.requireNonNull(numbers.get(name));
    }
}
