package org.gouvernail.sectorplans.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.governance.strategy.StrategyView.ObjectiveView;
import org.gouvernail.governance.strategy.StrategyView.OrientationView;
import org.gouvernail.sectorplans.cohesion.Cohesion.Cell;
import org.gouvernail.sectorplans.cohesion.Cohesion.CohesionView;
import org.gouvernail.sectorplans.cohesion.Cohesion.Gap;
import org.gouvernail.sectorplans.cohesion.CohesionRules.Serving;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.planobjective.PlanObjectives.PlanObjectiveView;
import org.junit.jupiter.api.Test;

/** Where the strategy and its plans meet, and where nothing does. */
class CohesionRulesTest {

    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final StrategyView STRATEGY = new StrategyView(
            "S",
            WORDS,
            WORDS,
            new StrategyView.Edition(2, WORDS, null),
            Provenance.ILLUSTRATIVE,
            List.of(orientation("S-O1", "S-O1.1", "S-O1.2"), orientation("S-O2", "S-O2.1")));

    @Test
    void what_meets_nothing_is_told_on_both_sides() {
        CohesionView view = view(
                Map.of(),
                List.of(objective("P-1", "S-O1.1"), objective("P-2")),
                List.of(measure("P-M1", "S-O1.1"), measure("P-M2")));

        assertThat(view.planObjectivesAlone()).extracting(Gap::code).containsExactly("P-2");
        assertThat(view.measuresAlone()).extracting(Gap::code).containsExactly("P-M2");
        assertThat(view.orientationsAlone()).extracting(Gap::code).containsExactly("S-O2");
        assertThat(view.objectivesAlone()).extracting(Gap::code).containsExactly("S-O1.2", "S-O2.1");
        assertThat(view.plansAlone()).extracting(Gap::code).containsExactly("Q");
        assertThat(view.plans().get(0).cells()).containsExactly(new Cell("S-O1", 1, 1), new Cell("S-O2", 0, 0));
    }

    @Test
    void a_measure_counts_once_for_an_orientation_however_many_of_its_objectives_it_serves() {
        CohesionView view = view(Map.of(), List.of(), List.of(measure("P-M1", "S-O1.1", "S-O1.2", "S-O2.1")));
        assertThat(view.plans().get(0).cells()).containsExactly(new Cell("S-O1", 0, 1), new Cell("S-O2", 0, 1));
    }

    @Test
    void what_served_a_dropped_objective_serves_its_successors_however_far_they_are() {
        Map<String, List<String>> successors =
                Map.of("S-O1.8", List.of("S-O1.9"), "S-O1.9", List.of("S-O2.1"), "S-O1.7", List.of());
        CohesionView view = view(successors, List.of(objective("P-1", "S-O1.8")), List.of(measure("P-M1", "S-O1.7")));

        assertThat(view.planObjectivesAlone()).isEmpty();
        assertThat(view.orientationsAlone()).extracting(Gap::code).containsExactly("S-O1");
        assertThat(view.measuresAlone()).extracting(Gap::code).containsExactly("P-M1");
    }

    private static CohesionView view(
            Map<String, List<String>> successors, List<PlanObjectiveView> objectives, List<Serving> measures) {
        return CohesionRules.view(STRATEGY, successors, List.of(plan("P"), plan("Q")), objectives, measures);
    }

    private static OrientationView orientation(String code, String... objectives) {
        return new OrientationView(
                code,
                WORDS,
                null,
                null,
                Provenance.ILLUSTRATIVE,
                List.of(objectives).stream()
                        .map(o -> new ObjectiveView(o, WORDS, null, Provenance.ILLUSTRATIVE))
                        .toList());
    }

    private static PlanObjectiveView objective(String code, String... aligned) {
        return new PlanObjectiveView(code, "P", WORDS, List.of(aligned), Provenance.ILLUSTRATIVE);
    }

    private static Serving measure(String code, String... objectives) {
        return new Serving(code, WORDS, "P", List.of(objectives));
    }

    private static PlanView plan(String code) {
        return new PlanView(
                code, WORDS, "MESI", List.of(), null, null, null, null, null, null, Provenance.ILLUSTRATIVE);
    }
}
