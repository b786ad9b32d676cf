package org.gouvernail.sectorplans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.plan.PlanRules.Span;
import org.gouvernail.sectorplans.plan.Plans.PlanContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final LocalizedText TITLE = LocalizedText.of("Plan d’action", "Action plan");

    @Test
    void a_whole_plan_is_accepted() {
        assertThat(problems(plan("MCC", List.of("MEES"), "2014-04-01", "2021-03-31", "110000000.00")))
                .isEmpty();
    }

    @Test
    void a_plan_that_is_only_announced_needs_no_dates() {
        assertThat(problems(plan("MEES", List.of(), null, null, null))).isEmpty();
    }

    @Test
    void the_lead_does_not_contribute_to_itself() {
        assertThat(problems(plan("MCC", List.of("MEES", "MCC"), null, null, null)))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(tuple("/contributing/1", "plan.lead-contributes"));
    }

    @Test
    void nobody_contributes_twice() {
        assertThat(problems(plan("MCC", List.of("MEES", "SCT", "MEES"), null, null, null)))
                .extracting(FieldProblem::pointer)
                .containsExactly("/contributing/2");
    }

    @Test
    void nothing_ends_before_it_starts_but_may_last_one_day() {
        assertThat(problems(plan("MCC", List.of(), "2016-04-02", "2016-04-01", null)))
                .extracting(FieldProblem::pointer)
                .containsExactly("/end");
        assertThat(problems(plan("MCC", List.of(), "2016-04-01", "2016-04-01", null)))
                .isEmpty();
    }

    @Test
    void years_no_government_plans_for_are_refused() {
        assertThat(problems(plan("MCC", List.of(), "1899-12-31", "3000-01-01", null)))
                .extracting(FieldProblem::pointer)
                .containsExactly("/start", "/end");
        assertThat(problems(plan("MCC", List.of(), "1900-01-01", "2999-12-31", null)))
                .isEmpty();
    }

    @Test
    void an_amount_is_from_nothing_to_ten_million_millions_in_cents() {
        for (String accepted : List.of("0", "0.01", "10000000000000", "5.100")) {
            assertThat(problems(plan("MCC", List.of(), null, null, accepted)))
                    .as(accepted)
                    .isEmpty();
        }
        for (String refused : List.of("-0.01", "10000000000000.01", "5.001")) {
            assertThat(problems(plan("MCC", List.of(), null, null, refused)))
                    .as(refused)
                    .extracting(FieldProblem::pointer)
                    .containsExactly("/envelope");
        }
    }

    @Test
    void a_date_lies_within_the_plan_as_far_as_its_ends_are_known() {
        LocalDate start = LocalDate.parse("2016-04-01");
        LocalDate end = LocalDate.parse("2021-03-31");
        assertThat(within(start, start, end)).isEmpty();
        assertThat(within(end, start, end)).isEmpty();
        assertThat(within(start.minusDays(1), start, end)).hasSize(1);
        assertThat(within(end.plusDays(1), start, end)).hasSize(1);
        assertThat(within(end.plusDays(1), null, end)).hasSize(1);
        assertThat(within(start.minusDays(1), start, null)).hasSize(1);
        assertThat(within(start.minusDays(1), null, end)).isEmpty();
        assertThat(within(end.plusDays(1), start, null)).isEmpty();
    }

    @Test
    void what_claims_a_source_names_it() {
        PlanContent plan = new PlanContent(
                TITLE,
                "MCC",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                new Provenance(Provenance.Kind.SOURCED, " "));
        assertThat(problems(plan)).extracting(FieldProblem::pointer).containsExactly("/provenance/source");
    }

    @Test
    void every_mistake_is_told_at_once() {
        PlanContent plan = new PlanContent(
                LocalizedText.of("x".repeat(301), null),
                "MCC",
                List.of("MCC"),
                null,
                null,
                null,
                new BigDecimal("-1"),
                -1,
                LocalizedText.of("n", "x".repeat(4001)),
                Provenance.ILLUSTRATIVE);
        assertThat(PlanRules.problems("not a code", plan, List.of()))
                .extracting(FieldProblem::pointer)
                .containsExactly("/code", "/title", "/contributing/0", "/envelope", "/announcedMeasures", "/note");
    }

    private static List<FieldProblem> within(LocalDate date, @Nullable LocalDate start, @Nullable LocalDate end) {
        PlanRules rules = new PlanRules();
        rules.within("/start", date, start, end);
        return rules.found();
    }

    @Test
    void a_plan_is_not_cut_shorter_than_what_it_holds() {
        List<Span> held = List.of(
                new Span("PAN-M1", LocalDate.of(2016, 1, 1), LocalDate.of(2018, 1, 1)),
                new Span("PAN-M2-J1", LocalDate.of(2017, 1, 1), LocalDate.of(2021, 3, 31)));
        PlanContent shorter = plan("MCC", List.of(), "2016-06-01", "2020-12-31", null);
        assertThat(PlanRules.problems("PAN", shorter, held))
                .extracting(FieldProblem::pointer, p -> p.arguments().get(0))
                .containsExactly(tuple("/start", "PAN-M1"), tuple("/end", "PAN-M2-J1"));
        assertThat(PlanRules.problems("PAN", plan("MCC", List.of(), "2016-01-01", "2021-03-31", null), held))
                .isEmpty();
    }

    private static List<FieldProblem> problems(PlanContent content) {
        return PlanRules.problems("PAN", content, List.of());
    }

    private static PlanContent plan(
            String lead,
            List<String> contributing,
            @Nullable String start,
            @Nullable String end,
            @Nullable String envelope) {
        return new PlanContent(
                TITLE,
                lead,
                contributing,
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                null,
                envelope == null ? null : new BigDecimal(envelope),
                null,
                null,
                Provenance.ILLUSTRATIVE);
    }
}
