package org.gouvernail.sectorplans.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-01-08");

    private static final PlanView PLAN = new PlanView(
            "PAEN",
            LocalizedText.of("Plan", null),
            "MESI",
            List.of(),
            LocalDate.parse("2016-04-01"),
            LocalDate.parse("2021-03-31"),
            null,
            null,
            null,
            null,
            Provenance.ILLUSTRATIVE);

    @ParameterizedTest
    @CsvSource({
        "0.0001, true",
        "1000, true",
        "1.50000, true",
        "0, false",
        "-1, false",
        "1000.01, false",
        "0.00001, false"
    })
    void a_weight_is_above_0_and_at_most_1000_with_four_decimals(BigDecimal weight, boolean valid) {
        List<FieldProblem> problems = problems(Map.of(), weight, null, null);
        assertThat(problems.isEmpty()).isEqualTo(valid);
        assertThat(problems).allMatch(p -> p.pointer().equals("/weight"));
    }

    @Test
    void an_amount_is_told_by_its_line() {
        Map<String, BigDecimal> authorised = new LinkedHashMap<>();
        authorised.put("2016-2017", BigDecimal.TEN);
        authorised.put("2017-2019", BigDecimal.ONE);
        authorised.put("2018-2019", new BigDecimal("-0.01"));
        assertThat(problems(authorised, BigDecimal.ONE, null, null))
                .extracting(FieldProblem::pointer)
                .containsExactly("/authorised/1/fiscalYear", "/authorised/2/amount");
    }

    @Test
    void money_is_authorised_within_ten_years_of_today_or_where_it_was_already() {
        Map<String, BigDecimal> authorised = new LinkedHashMap<>();
        List.of("2006-2007", "2007-2008", "2027-2028", "2028-2029").forEach(y -> authorised.put(y, BigDecimal.TEN));
        assertThat(problems(authorised, BigDecimal.ONE, null, null))
                .containsExactly(
                        new FieldProblem(
                                "/authorised/0/fiscalYear", "measure.year-far", "2006-2007", "2007-2008", "2027-2028"),
                        new FieldProblem(
                                "/authorised/3/fiscalYear", "measure.year-far", "2028-2029", "2007-2008", "2027-2028"));
        MeasureContent content = content(authorised, BigDecimal.ONE, null, null);
        assertThat(MeasureRules.problems("PAEN-M1", content, PLAN, authorised.keySet(), TODAY))
                .isEmpty();
    }

    @Test
    void a_measure_stays_within_its_plan() {
        assertThat(problems(Map.of(), BigDecimal.ONE, "2016-04-01", "2021-03-31"))
                .isEmpty();
        assertThat(problems(Map.of(), BigDecimal.ONE, "2016-03-31", "2021-04-01"))
                .extracting(FieldProblem::pointer)
                .containsExactly("/start", "/end");
    }

    @Test
    void an_objective_is_served_once() {
        MeasureContent content = new MeasureContent(
                LocalizedText.of("Mesure", null),
                "MESI",
                List.of(),
                List.of("SNQ-O1.1", "SNQ-O1.1"),
                null,
                null,
                Map.of(),
                BigDecimal.ONE,
                MeasureState.PLANNED,
                Provenance.ILLUSTRATIVE);
        assertThat(MeasureRules.problems("PAEN-M1", content, PLAN, Set.of(), TODAY))
                .extracting(FieldProblem::pointer)
                .containsExactly("/objectives/1");
    }

    @Test
    void the_code_of_a_measure_begins_with_that_of_its_plan() {
        for (String stranger : List.of("XXX-M02", "PAENM2", "PAEN2-M1")) {
            assertThat(named(stranger)).extracting(FieldProblem::code).containsExactly("measure.code-of-plan");
        }
        assertThat(named("PAEN-M2")).isEmpty();
    }

    private static List<FieldProblem> named(String code) {
        return MeasureRules.problems(code, content(Map.of(), BigDecimal.ONE, null, null), PLAN, Set.of(), TODAY);
    }

    private static List<FieldProblem> problems(
            Map<String, BigDecimal> authorised, BigDecimal weight, @Nullable String start, @Nullable String end) {
        return MeasureRules.problems("PAEN-M1", content(authorised, weight, start, end), PLAN, Set.of(), TODAY);
    }

    private static MeasureContent content(
            Map<String, BigDecimal> authorised, BigDecimal weight, @Nullable String start, @Nullable String end) {
        return new MeasureContent(
                LocalizedText.of("Mesure", null),
                "MESI",
                List.of("MCC"),
                List.of(),
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                authorised,
                weight,
                MeasureState.PLANNED,
                Provenance.ILLUSTRATIVE);
    }
}
