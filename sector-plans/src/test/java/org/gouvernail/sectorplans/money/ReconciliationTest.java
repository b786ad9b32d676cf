package org.gouvernail.sectorplans.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouvernail.sectorplans.money.Budgets.Kind;
import org.gouvernail.sectorplans.money.Budgets.Remark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    @Test
    void an_envelope_allotted_in_part_says_how_much_is_left() {
        List<Remark> told = plan("6000000", 2, account("P-M1", "2000000", null), account("P-M2", "3000000", null));
        assertThat(told.get(0).kind()).isEqualTo(Kind.PARTLY_ALLOTTED);
        assertThat(told.get(0).words().en())
                .isEqualTo("Authorised $5,000,000.00 of an envelope of $6,000,000.00: $1,000,000.00 not yet allotted.");
    }

    @Test
    void an_envelope_wholly_allotted_exceeded_or_unknown_is_told_so() {
        assertThat(plan("5000000", 1, account("P-M1", "5000000", null)).get(0).kind())
                .isEqualTo(Kind.WHOLLY_ALLOTTED);
        Remark exceeded = plan("4000000", 1, account("P-M1", "5000000", null)).get(0);
        assertThat(exceeded.kind()).isEqualTo(Kind.ENVELOPE_EXCEEDED);
        assertThat(exceeded.words().en()).endsWith("the envelope is exceeded by $1,000,000.00.");
        assertThat(plan(null, 1, account("P-M1", "5000000", null)).get(0).kind())
                .isEqualTo(Kind.NO_ENVELOPE);
    }

    @Test
    void measures_announced_and_not_entered_are_a_reason_of_their_own() {
        assertThat(plan("1", 3, account("P-M1", "1", null)).get(1).words().en())
                .isEqualTo("Measures entered: 1 of 3 announced: the totals are not complete.");
        assertThat(plan("1", null, account("P-M1", "1", null)).get(1).kind()).isEqualTo(Kind.MEASURES_UNKNOWN);
        assertThat(plan("1", 0, account("P-M1", "1", null)).get(1).kind()).isEqualTo(Kind.MEASURES_BEYOND);
    }

    @Test
    void what_is_not_known_of_a_measure_is_told_and_never_counted_as_zero() {
        List<Remark> told = plan("1", 2, account("P-M1", null, null), account("P-M2", "1", "4"));
        assertThat(told)
                .filteredOn(r -> r.kind() == Kind.NOTHING_AUTHORISED)
                .flatExtracting(Remark::measures)
                .containsExactly("P-M1");
        assertThat(told)
                .filteredOn(r -> r.kind() == Kind.SPENT_NOT_BY_YEAR)
                .flatExtracting(Remark::measures)
                .containsExactly("P-M2");
        assertThat(Reconciliation.total(List.of(account("P-M1", null, null)))
                        .total()
                        .authorised())
                .isNull();
    }

    @Test
    void a_withdrawn_measure_is_outside_the_totals_and_named() {
        MeasureAccount withdrawn = new MeasureAccount(
                "P-M9", true, new TreeMap<>(Map.of("2016-2017", amounts("7", "2", null))), null, null);
        List<Remark> told = plan("10", 1, account("P-M1", "10", null), withdrawn);
        assertThat(told.get(0).kind()).isEqualTo(Kind.WHOLLY_ALLOTTED);
        assertThat(told.get(told.size() - 1).kind()).isEqualTo(Kind.WITHDRAWN);
        assertThat(told.get(told.size() - 1).words().en()).contains("$7.00 authorised", "$2.00 spent");
    }

    @Test
    void what_a_withdrawn_measure_cost_is_told_even_where_no_year_holds_it() {
        MeasureAccount withdrawn = new MeasureAccount(
                "P-M2",
                true,
                new TreeMap<>(Map.of("2016-2017", new Amounts(new BigDecimal("500000"), null, null))),
                new BigDecimal("130000"),
                "2016-2017-T4");
        MeasureAccount silent = new MeasureAccount("P-M3", true, new TreeMap<>(), null, null);
        assertThat(plan("10", 1, withdrawn, silent))
                .filteredOn(r -> r.kind() == Kind.WITHDRAWN)
                .extracting(r -> r.words().en())
                .containsExactly(
                        "Withdrawn measures, outside the totals: 2 ($500,000.00 authorised, $130,000.00 spent to date,"
                                + " not all told by fiscal year, spending not told for 1).");
    }

    @Test
    void the_years_spent_are_held_against_the_last_update_up_to_its_own_year() {
        MeasureAccount agrees = spent("300", Map.of("2016-2017", "100", "2017-2018", "200", "2018-2019", "0"));
        assertThat(Reconciliation.of(agrees)).extracting(Remark::kind).containsExactly(Kind.SPENT_AGREES);
        MeasureAccount differs = spent("350", Map.of("2016-2017", "100", "2017-2018", "200"));
        Remark told = Reconciliation.of(differs).get(0);
        assertThat(told.kind()).isEqualTo(Kind.SPENT_DIFFERS);
        assertThat(told.words().en())
                .isEqualTo(
                        "The fiscal years add up to $300.00 spent; the update for Q2\u00a02017-2018 says $350.00, $50.00 more.");
    }

    @Test
    void a_year_that_costs_more_than_its_authorised_amount_is_told() {
        MeasureAccount account = new MeasureAccount(
                "P-M1", false, new TreeMap<>(Map.of("2017-2018", amounts("100", "40", "130"))), null, null);
        assertThat(Reconciliation.of(account))
                .extracting(Remark::kind)
                .containsExactly(Kind.SPENT_NOT_REPORTED, Kind.OVER_AUTHORISED);
    }

    @Test
    void the_years_of_a_plan_add_each_measure_once() {
        assertThat(Reconciliation.years(List.of(account("P-M1", "2", null), account("P-M2", "3", null)))
                        .get("2016-2017"))
                .isEqualTo(amounts("5", null, null));
    }

    private static List<Remark> plan(
            @Nullable String envelope, @Nullable Integer announced, MeasureAccount... accounts) {
        return Reconciliation.of(amount(envelope), announced, List.of(accounts));
    }

    private static MeasureAccount account(String code, @Nullable String authorised, @Nullable String toDate) {
        TreeMap<String, Amounts> years = new TreeMap<>();
        if (authorised != null) {
            years.put("2016-2017", amounts(authorised, null, null));
        }
        return new MeasureAccount(code, false, years, amount(toDate), toDate == null ? null : "2017-2018-T2");
    }

    private static MeasureAccount spent(String toDate, Map<String, String> byYear) {
        TreeMap<String, Amounts> years = new TreeMap<>();
        byYear.forEach((year, spent) -> years.put(year, amounts("1000", spent, null)));
        return new MeasureAccount("P-M1", false, years, amount(toDate), "2017-2018-T2");
    }

    private static Amounts amounts(@Nullable String authorised, @Nullable String spent, @Nullable String forecast) {
        return new Amounts(amount(authorised), amount(spent), amount(forecast));
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
