package org.gouvernail.sectorplans.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.money.Budgets.YearStated;
import org.gouvernail.sectorplans.plan.PlanRules;

/** The rules on what is spent and forecast that need nothing but the amounts and today's date. */
final class MoneyRules {

    /** Most fiscal years of one measure. */
    static final int MOST_YEARS = 30;

    private static final Pattern FISCAL_YEAR = Pattern.compile("(\\d{4})-(\\d{4})");

    private MoneyRules() {}

    /** Each year once, no amount negative, nothing spent in a year that has not begun, no forecast below what is spent. */
    static List<FieldProblem> problems(List<YearStated> years, LocalDate today) {
        PlanRules rules = new PlanRules();
        if (years.size() > MOST_YEARS) {
            rules.add("/years", "input.size", "0 – " + MOST_YEARS);
        }
        String current = FiscalQuarter.of(today).fiscalYear();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < years.size(); i++) {
            YearStated year = years.get(i);
            String at = "/years/" + i;
            if (!isFiscalYear(year.fiscalYear())) {
                rules.add(at + "/fiscalYear", "measure.fiscal-year", year.fiscalYear());
            } else if (!seen.add(year.fiscalYear())) {
                rules.add(at + "/fiscalYear", "plan.listed-twice", year.fiscalYear());
            }
            rules.amount(at + "/spent", year.spent());
            rules.amount(at + "/forecast", year.forecast());
            BigDecimal spent = year.spent();
            BigDecimal forecast = year.forecast();
            if (spent != null && spent.signum() > 0 && year.fiscalYear().compareTo(current) > 0) {
                rules.add(at + "/spent", "money.spent-ahead", year.fiscalYear());
            }
            if (spent != null && forecast != null && forecast.compareTo(spent) < 0) {
                rules.add(at + "/forecast", "money.forecast-below-spent", year.fiscalYear());
            }
        }
        return rules.found();
    }

    private static boolean isFiscalYear(String text) {
        Matcher m = FISCAL_YEAR.matcher(text);
        return m.matches() && Integer.parseInt(m.group(2)) == Integer.parseInt(m.group(1)) + 1;
    }
}
