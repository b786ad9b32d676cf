package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.plan.PlanRules;

/** Bounds of thresholds: sensible alone, and each first of a pair at most the second. */
final class ThresholdRules {

    /** Longest span in days. */
    static final int MOST_DAYS = 3650;
    /** Largest share: ten times the whole. */
    static final int MOST_SHARE = 10;
    /** Greatest exposure of a risk. */
    static final int MOST_EXPOSURE = 25;
    /** Most quarters without a report. */
    static final int MOST_QUARTERS = 40;

    private static final int DECIMALS = 4;

    private ThresholdRules() {}

    static List<FieldProblem> problems(Thresholds at, LocalizedText reason) {
        PlanRules rules = new PlanRules();
        share(rules, "slipGreen", at.slipGreen(), MOST_SHARE);
        share(rules, "slipAmber", at.slipAmber(), MOST_SHARE);
        number(rules, "shortestDuration", at.shortestDuration(), 1, MOST_DAYS);
        number(rules, "overdueRed", at.overdueRed(), 0, MOST_DAYS);
        share(rules, "costGreen", at.costGreen(), MOST_SHARE);
        share(rules, "costAmber", at.costAmber(), MOST_SHARE);
        share(rules, "scopeRed", at.scopeRed(), 1);
        number(rules, "riskAmber", at.riskAmber(), 1, MOST_EXPOSURE);
        number(rules, "riskRed", at.riskRed(), 1, MOST_EXPOSURE);
        number(rules, "issueRed", at.issueRed(), 0, MOST_DAYS);
        number(rules, "evidenceRed", at.evidenceRed(), 0, MOST_DAYS);
        share(rules, "evidenceShare", at.evidenceShare(), 1);
        number(rules, "staleAmber", at.staleAmber(), 1, MOST_QUARTERS);
        number(rules, "staleRed", at.staleRed(), 1, MOST_QUARTERS);
        if (rules.found().isEmpty()) {
            pair(rules, "slipAmber", at.slipGreen(), at.slipAmber());
            pair(rules, "costAmber", at.costGreen(), at.costAmber());
            pair(rules, "riskRed", BigDecimal.valueOf(at.riskAmber()), BigDecimal.valueOf(at.riskRed()));
            pair(rules, "staleRed", BigDecimal.valueOf(at.staleAmber()), BigDecimal.valueOf(at.staleRed()));
        }
        rules.text("/reason", reason, Codes.TEXT);
        return rules.found();
    }

    private static void share(PlanRules rules, String name, BigDecimal share, int most) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(most)) > 0) {
            rules.add("/thresholds/" + name, "input.range", "0", String.valueOf(most));
        } else if (share.stripTrailingZeros().scale() > DECIMALS) {
            rules.add("/thresholds/" + name, "input.digits", "2", String.valueOf(DECIMALS));
        }
    }

    private static void number(PlanRules rules, String name, int number, int least, int most) {
        if (number < least || number > most) {
            rules.add("/thresholds/" + name, "input.range", String.valueOf(least), String.valueOf(most));
        }
    }

    private static void pair(PlanRules rules, String name, BigDecimal first, BigDecimal second) {
        if (first.compareTo(second) > 0) {
            rules.add("/thresholds/" + name, "thresholds.order");
        }
    }
}
