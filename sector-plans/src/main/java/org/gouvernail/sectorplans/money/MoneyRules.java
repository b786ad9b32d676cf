package org.gouvernail.sectorplans.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.money.Budgets.YearStated;
import org.gouvernail.sectorplans.plan.FiscalYears;
import org.gouvernail.sectorplans.plan.PlanRules;

/** The rules on what is spent and forecast that need nothing but the amounts and today's date. */
final class MoneyRules {

    /** Most fiscal years of one measure. */
    static final int MOST_YEARS = 30;

    private MoneyRules() {}

    /**
     * The fiscal years of which a measure may state amounts.
     *
     * @param years those of its plan
     * @param authorised those for which it has money already, wherever they lie
     */
    record Span(FiscalYears years, Set<String> authorised) {

        private boolean holds(String year) {
            return authorised.contains(year) || years.holds(year);
        }
    }

    /**
     * Each year once and within its plan, no amount negative, nothing spent in a year that has not begun, no forecast below
     * what is spent.
     */
    static List<FieldProblem> problems(List<YearStated> years, LocalDate today, Span span) {
        PlanRules rules = new PlanRules();
        if (years.size() > MOST_YEARS) {
            rules.add("/years", "input.size", "0 – " + MOST_YEARS);
        }
        String current = FiscalQuarter.of(today).fiscalYear();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < years.size(); i++) {
            YearStated year = years.get(i);
            String at = "/years/" + i;
            if (!FiscalYears.isFiscalYear(year.fiscalYear())) {
                rules.add(at + "/fiscalYear", "measure.fiscal-year", year.fiscalYear());
            } else if (!seen.add(year.fiscalYear())) {
                rules.add(at + "/fiscalYear", "plan.listed-twice", year.fiscalYear());
            } else if ((year.spent() != null || year.forecast() != null) && !span.holds(year.fiscalYear())) {
                rules.add(
                        at + "/fiscalYear",
                        "money.year-outside",
                        year.fiscalYear(),
                        span.years().first(),
                        span.years().last());
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
}
