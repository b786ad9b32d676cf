package org.gouvernail.sectorplans.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.money.Budgets.YearStated;
import org.gouvernail.sectorplans.money.MoneyRules.Span;
import org.gouvernail.sectorplans.plan.FiscalYears;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoneyRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-01-08");
    private static final Span PLAN =
            span(LocalDate.parse("2016-05-02"), LocalDate.parse("2021-03-31"), Set.of("2015-2016"));

    @Test
    void what_is_spent_and_forecast_by_year_is_kept() {
        assertThat(problems(
                        year("2016-2017", "10.25", null), year("2017-2018", "3", "3"), year("2018-2019", null, "9")))
                .isEmpty();
    }

    @Test
    void a_year_lies_between_the_start_of_its_plan_and_the_year_after_its_end() {
        assertThat(problems(year("1990-1991", "1", null), year("2090-2091", null, "1")))
                .containsExactly(
                        new FieldProblem(
                                "/years/0/fiscalYear", "money.year-outside", "1990-1991", "2016-2017", "2021-2022"),
                        new FieldProblem(
                                "/years/1/fiscalYear", "money.year-outside", "2090-2091", "2016-2017", "2021-2022"));
        assertThat(problems(year("2015-2016", "1", null), year("2016-2017", "1", null), year("2021-2022", null, "1")))
                .as("the first, the last, and one for which money was authorised")
                .isEmpty();
        assertThat(problems(year("2022-2023", null, "1"), year("2014-2015", null, null)))
                .as("a year without amounts states nothing")
                .extracting(FieldProblem::pointer)
                .containsExactly("/years/0/fiscalYear");
    }

    @Test
    void without_dates_of_the_plan_a_year_lies_within_ten_years_of_today() {
        List<YearStated> years = List.of(
                year("2006-2007", "1", null),
                year("2007-2008", "1", null),
                year("2027-2028", null, "1"),
                year("2028-2029", null, "1"));
        assertThat(MoneyRules.problems(years, TODAY, span(null, null, Set.of())))
                .containsExactly(
                        new FieldProblem(
                                "/years/0/fiscalYear", "money.year-outside", "2006-2007", "2007-2008", "2027-2028"),
                        new FieldProblem(
                                "/years/3/fiscalYear", "money.year-outside", "2028-2029", "2007-2008", "2027-2028"));
        assertThat(MoneyRules.problems(years, TODAY, span(LocalDate.parse("2016-05-02"), null, Set.of())))
                .as("a plan that ends some day")
                .extracting(FieldProblem::arguments)
                .contains(List.of("2006-2007", "2016-2017", "2027-2028"));
    }

    @Test
    void negative_money_is_refused_at_its_field() {
        assertThat(problems(year("2016-2017", "-0.01", null)))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/years/0/spent", "input.range"));
        assertThat(problems(year("2016-2017", null, null), year("2017-2018", null, "-1")))
                .extracting(FieldProblem::pointer)
                .containsExactly("/years/1/forecast");
    }

    @Test
    void an_amount_has_cents_at_most() {
        assertThat(problems(year("2016-2017", "1.005", null)))
                .containsExactly(new FieldProblem("/years/0/spent", "plan.cents"));
    }

    @Test
    void nothing_is_spent_in_a_year_that_has_not_begun() {
        assertThat(problems(year("2018-2019", "1", null)))
                .containsExactly(new FieldProblem("/years/0/spent", "money.spent-ahead", "2018-2019"));
        assertThat(problems(year("2018-2019", "0", null))).isEmpty();
    }

    @Test
    void a_forecast_of_the_whole_year_is_not_below_what_is_spent_of_it() {
        assertThat(problems(year("2017-2018", "5", "4.99")))
                .containsExactly(new FieldProblem("/years/0/forecast", "money.forecast-below-spent", "2017-2018"));
    }

    @Test
    void each_year_is_a_fiscal_year_and_stands_once() {
        assertThat(problems(year("2016-2018", null, null)))
                .containsExactly(new FieldProblem("/years/0/fiscalYear", "measure.fiscal-year", "2016-2018"));
        assertThat(problems(year("2016-2017", null, null), year("2016-2017", null, null)))
                .containsExactly(new FieldProblem("/years/1/fiscalYear", "plan.listed-twice", "2016-2017"));
        assertThat(MoneyRules.problems(Collections.nCopies(31, year("2016-2017", null, null)), TODAY, PLAN))
                .extracting(FieldProblem::pointer)
                .contains("/years");
    }

    private static List<FieldProblem> problems(YearStated... years) {
        return MoneyRules.problems(List.of(years), TODAY, PLAN);
    }

    private static Span span(@Nullable LocalDate start, @Nullable LocalDate end, Set<String> authorised) {
        return new Span(FiscalYears.of(start, end, TODAY), authorised);
    }

    private static YearStated year(String fiscalYear, @Nullable String spent, @Nullable String forecast) {
        return new YearStated(
                fiscalYear,
                spent == null ? null : new BigDecimal(spent),
                forecast == null ? null : new BigDecimal(forecast));
    }
}
