package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.escalation.EscalationRules;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.sectorplans.rating.Rating;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

    private static final Earlier EARLIER = new Earlier(
            null,
            Map.of(
                    "PAEN-M8", new Earlier.Said(Rating.AMBER, "NOT_REPORTED", "UNDER_WAY"),
                    "PAEN-M9", new Earlier.Said(Rating.GREEN, "FROZEN", "UNDER_WAY")));

    private final Exceptions exceptions = new Exceptions("2017-2018-T2", EscalationRules.BROUGHT, EARLIER);

    private Optional<DecisionRequested> of(QuarterFixture.Measure measure) {
        return exceptions.of(measure.facts());
    }

    @Test
    void a_measure_on_track_is_no_exception() {
        assertThat(of(QuarterFixture.measure("PAEN-M1"))).isEmpty();
        assertThat(of(QuarterFixture.measure("PAEN-M1").rated(Rating.AMBER, Rating.AMBER, Rating.AMBER)))
                .isEmpty();
    }

    @Test
    void red_computed_or_assessed_is_an_exception() {
        assertThat(of(QuarterFixture.measure("PAEN-M1").rated(Rating.RED, Rating.RED, null)))
                .get()
                .satisfies(d -> {
                    assertThat(d.subject()).isEqualTo(new SubjectRef("measure", "PAEN-M1"));
                    assertThat(d.cause()).isEqualTo("2017-2018-T2:RED");
                    assertThat(d.facts())
                            .extracting(LocalizedText::fr)
                            .containsExactly(
                                    "Règle d’escalade\u00a0: cote rouge.",
                                    "Cotes : déclarée en difficulté, calculée en difficulté, évaluée aucune.",
                                    "Échéancier : RED");
                });
        assertThat(of(QuarterFixture.measure("PAEN-M1").rated(Rating.GREEN, Rating.GREEN, Rating.RED)))
                .get()
                .extracting(DecisionRequested::cause)
                .isEqualTo("2017-2018-T2:RED");
        assertThat(of(QuarterFixture.measure("PAEN-M1").rated(Rating.RED, Rating.AMBER, Rating.AMBER)))
                .as("a ministry that is harsher than the computation is no exception")
                .isEmpty();
    }

    @Test
    void a_computed_rating_worse_than_the_declared_one_is_an_exception() {
        assertThat(of(QuarterFixture.measure("PAEN-M1").rated(Rating.GREEN, Rating.AMBER, Rating.GREEN)))
                .get()
                .extracting(DecisionRequested::cause)
                .isEqualTo("2017-2018-T2:GAP");
        assertThat(of(QuarterFixture.measure("PAEN-M1").rated(null, Rating.AMBER, null)))
                .isEmpty();
    }

    @Test
    void silence_is_an_exception_from_the_second_quarter_in_a_row() {
        assertThat(of(QuarterFixture.measure("PAEN-M8").update("NOT_REPORTED")))
                .get()
                .extracting(DecisionRequested::cause)
                .isEqualTo("2017-2018-T2:NOT_REPORTED");
        assertThat(of(QuarterFixture.measure("PAEN-M9").update("NOT_REPORTED"))).isEmpty();
        assertThat(of(QuarterFixture.measure("PAEN-M8"))).isEmpty();
    }

    @Test
    void a_decision_asked_for_comes_in_the_words_of_the_ministry_with_all_the_facts() {
        assertThat(of(QuarterFixture.measure("PAEN-M8")
                        .rated(Rating.GREEN, Rating.RED, Rating.RED)
                        .update("NOT_REPORTED")
                        .decision("Reporter la mise en service ?")))
                .get()
                .satisfies(d -> {
                    assertThat(d.cause()).isEqualTo("2017-2018-T2:DECISION");
                    assertThat(d.decisionRequested().fr()).isEqualTo("Reporter la mise en service ?");
                    assertThat(d.facts()).hasSize(4);
                });
    }

    @Test
    void amber_twice_in_a_row_is_an_exception() {
        QuarterFixture.Measure amber =
                QuarterFixture.measure("PAEN-M8").rated(Rating.AMBER, Rating.AMBER, Rating.AMBER);
        assertThat(of(amber)).get().satisfies(d -> {
            assertThat(d.cause()).isEqualTo("2017-2018-T2:AMBER_AGAIN");
            assertThat(d.facts().get(0).fr()).isEqualTo("Règle d’escalade\u00a0: deuxième cote jaune de suite.");
        });
        assertThat(of(QuarterFixture.measure("PAEN-M9").rated(Rating.AMBER, Rating.AMBER, Rating.AMBER)))
                .as("green before")
                .isEmpty();
    }

    @Test
    void a_rule_that_is_off_or_set_otherwise_is_followed() {
        EscalationRules none = new EscalationRules(3, false, false, null, null, null, null);
        QuarterFixture.Measure worst = QuarterFixture.measure("PAEN-M8")
                .rated(Rating.GREEN, Rating.RED, Rating.RED)
                .update("NOT_REPORTED");
        assertThat(new Exceptions("2017-2018-T2", none, EARLIER).of(worst.facts()))
                .isEmpty();
        assertThat(new Exceptions("2017-2018-T2", none, EARLIER)
                        .of(worst.decision("Reporter ?").facts()))
                .as("a ministry is always heard")
                .isPresent();
        EscalationRules other = new EscalationRules(4, false, false, 1, 2, null, null);
        Exceptions strict = new Exceptions("2017-2018-T2", other, EARLIER);
        assertThat(strict.of(
                        QuarterFixture.measure("PAEN-M9").update("NOT_REPORTED").facts()))
                .as("silent once")
                .isPresent();
        assertThat(strict.of(QuarterFixture.measure("PAEN-M9")
                        .rated(Rating.GREEN, Rating.AMBER, null)
                        .facts()))
                .as("one level")
                .isEmpty();
        assertThat(strict.of(QuarterFixture.measure("PAEN-M9")
                        .rated(Rating.GREEN, Rating.RED, null)
                        .facts()))
                .as("two levels")
                .isPresent();
    }

    @Test
    void a_withdrawn_measure_asks_nothing() {
        assertThat(of(QuarterFixture.measure("PAEN-M1").state("WITHDRAWN").decision("Quoi ?")))
                .isEmpty();
    }
}
