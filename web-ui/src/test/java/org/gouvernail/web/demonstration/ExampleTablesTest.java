package org.gouvernail.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.period.FiscalQuarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example's tables agree with one another and with what their sources allow. */
class ExampleTablesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2018, 1, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisations",
                "accounts",
                "strategy",
                "orientations",
                "objectives",
                "committees",
                "plans",
                "measures",
                "milestones",
                "updates",
                "moves",
                "returns",
                "corrections",
                "sessions",
                "decisions",
                "items",
                "evidence",
                "risks",
                "issues",
                "consultations",
                "themes",
                "facts",
                "planobjectives"
            })
    void every_french_text_has_its_english(String table) {
        for (Row row : Row.of(table)) {
            for (String column : row.cells().getHeader()) {
                if (column.endsWith("_fr") && !row.text(column).isEmpty()) {
                    assertThat(row.text(column.replaceFirst("_fr$", "_en")))
                            .as("%s of %s", column, row)
                            .isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"orientations", "plans", "measures", "consultations", "themes", "facts", "planobjectives"})
    void a_sourced_line_names_an_address_or_the_booklet(String table) {
        List<Provenance> sourced = Row.of(table).stream()
                .map(Row::provenance)
                .filter(p -> p.kind() == Provenance.Kind.SOURCED)
                .toList();
        assertThat(sourced)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.source()).containsAnyOf("http://", "https://", "ISBN"));
    }

    @Test
    void nothing_is_recorded_after_the_day_on_which_the_example_opens() {
        Stream<LocalDate> recorded = Stream.of(
                        Row.of("plans").stream().map(r -> r.date("recorded")),
                        Row.of("measures").stream().map(r -> r.date("recorded")),
                        Row.of("consultations").stream().map(r -> r.date("recorded")),
                        Row.of("moves").stream()
                                .map(r -> r.dateOrNull("actual"))
                                .filter(d -> d != null),
                        Row.of("decisions").stream()
                                .map(r -> r.dateOrNull("followup_closed"))
                                .filter(d -> d != null))
                .flatMap(dates -> dates);
        assertThat(recorded).isNotEmpty().allSatisfy(day -> assertThat(day).isBefore(LAST_DAY));
    }

    @Test
    void there_are_five_plans_and_what_each_one_holds_is_of_the_strategy() {
        Set<String> plans = codes("plans");
        Set<String> objectives = codes("objectives");
        assertThat(plans).containsExactlyInAnyOrder("PCNQ", "SGTI", "PAEN", "PAN", "PIN");
        assertThat(Row.of("orientations")).hasSize(7);
        assertThat(Row.of("measures")).allSatisfy(measure -> {
            assertThat(plans).contains(measure.text("plan"));
            assertThat(measure.list("objectives")).isNotEmpty().isSubsetOf(objectives);
            assertThat(new BigDecimal(measure.text("weight"))).isPositive();
        });
    }

    @Test
    void measures_of_plans_only_announced_are_planned() {
        Set<String> announced = Row.of("plans").stream()
                .filter(plan -> plan.dateOrNull("adopted") == null)
                .map(plan -> plan.text("code"))
                .collect(Collectors.toSet());
        assertThat(announced).containsExactlyInAnyOrder("PAN", "PIN");
        assertThat(Row.of("measures"))
                .filteredOn(measure -> announced.contains(measure.text("plan")))
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(measure.text("state")).isEqualTo("PLANNED"));
    }

    @Test
    void updates_moves_and_returns_speak_of_measures_milestones_and_quarters_that_exist() {
        Set<String> measures = codes("measures");
        Set<String> milestones = codes("milestones");
        Set<String> quarters =
                Row.of("quarters").stream().map(r -> r.text("period")).collect(Collectors.toSet());
        Set<String> updates = Row.of("updates").stream()
                .map(r -> r.text("period") + r.text("measure"))
                .collect(Collectors.toSet());
        assertThat(updates).hasSameSizeAs(Row.of("updates"));
        assertThat(Row.of("updates")).allSatisfy(r -> {
            assertThat(measures).contains(r.text("measure"));
            assertThat(quarters).contains(r.text("period"));
        });
        assertThat(Row.of("moves")).allSatisfy(r -> {
            String milestone = r.text("milestone");
            assertThat(milestones).contains(milestone);
            assertThat(updates).contains(r.text("period") + milestone.substring(0, milestone.lastIndexOf("-J")));
        });
        assertThat(Row.of("returns"))
                .allSatisfy(r -> assertThat(updates).contains(r.text("period") + r.text("measure")));
    }

    @Test
    void a_measure_is_withdrawn_after_a_decision_about_it_and_reports_no_more() {
        List<Row> withdrawn = Row.of("states").stream()
                .filter(row -> row.text("state").equals("WITHDRAWN"))
                .toList();
        assertThat(withdrawn).isNotEmpty().allSatisfy(row -> {
            String code = row.text("measure");
            assertThat(Row.of("decisions"))
                    .filteredOn(d -> d.text("subject").equals(code))
                    .anySatisfy(d -> assertThat(d.date("effect")).isBefore(row.date("on")));
            assertThat(Row.of("updates"))
                    .filteredOn(u -> u.text("measure").equals(code))
                    .allSatisfy(u -> assertThat(
                                    FiscalQuarter.parse(u.text("period")).end())
                            .isBefore(row.date("on")));
            assertThat(Row.of("measures"))
                    .filteredOn(m -> m.text("code").equals(code))
                    .allSatisfy(m -> assertThat(m.provenance().kind()).isEqualTo(Provenance.Kind.ILLUSTRATIVE));
        });
    }

    @Test
    void titles_carry_no_note_about_their_source() {
        for (String table : List.of("orientations", "objectives", "plans", "themes")) {
            assertThat(Row.of(table).stream().map(r -> r.text("title_fr")))
                    .noneMatch(
                            title -> title.contains("titre") || title.contains("intitulé") || title.contains("abrégé"));
        }
    }

    @Test
    void spending_never_falls_and_stays_within_the_measure_s_authorised_amounts() {
        for (Row measure : Row.of("measures")) {
            BigDecimal authorised = measure.list("authorised").stream()
                    .map(a -> new BigDecimal(a.substring(10)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal before = BigDecimal.ZERO;
            for (Row update : Row.of("updates")) {
                BigDecimal spent = update.amountOrNull("spent");
                if (update.text("measure").equals(measure.text("code")) && spent != null) {
                    assertThat(spent)
                            .as("spent on %s", update)
                            .isGreaterThanOrEqualTo(before)
                            .isLessThanOrEqualTo(authorised);
                    before = spent;
                }
            }
        }
    }

    @Test
    void each_quarter_is_closed_after_its_end_and_published_within_three_weeks_of_it() {
        for (Row quarter : Row.of("quarters")) {
            if (quarter.dateOrNull("closed") != null) {
                LocalDate end = FiscalQuarter.parse(quarter.text("period")).end();
                assertThat(quarter.date("drafted")).isAfter(end);
                assertThat(quarter.date("endorsed")).isAfter(quarter.date("drafted"));
                assertThat(quarter.date("accepted")).isAfter(quarter.date("endorsed"));
                assertThat(quarter.date("closed")).isAfter(quarter.date("accepted"));
                assertThat(quarter.date("published")).isBetween(quarter.date("approved"), end.plusWeeks(3));
            }
        }
    }

    @Test
    void milestones_lie_within_their_plan() {
        for (Row milestone : Row.of("milestones")) {
            Row plan = Row.of("plans").stream()
                    .filter(p -> milestone.text("code").startsWith(p.text("code") + "-"))
                    .findFirst()
                    .orElseThrow();
            LocalDate start = plan.dateOrNull("start");
            LocalDate end = plan.dateOrNull("end");
            if (start != null && end != null) {
                assertThat(milestone.date("reference"))
                        .as("reference of %s", milestone.text("code"))
                        .isBetween(start, end);
            }
        }
    }

    private static Set<String> codes(String table) {
        return Row.of(table).stream().map(r -> r.text("code")).collect(Collectors.toSet());
    }
}
