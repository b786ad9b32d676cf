package org.gouvernail.governance.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.Difference;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.edition.Editions.EditionObjective;
import org.gouvernail.governance.edition.Editions.EditionOrientation;
import org.gouvernail.governance.edition.Editions.Kind;
import org.gouvernail.governance.edition.Editions.Move;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a revision may ask, what becomes of it, and how what it changes is told. */
class EditionRulesTest {

    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final LocalizedText PERCENT = LocalizedText.of("%", "%");
    private static final LocalDate DAY = LocalDate.of(2017, 12, 13);

    @Test
    void a_target_that_asks_for_less_is_told_so() {
        assertThat(moves(target("90", "10", 2015, 2022), target("80", "10", 2015, 2022)))
                .containsExactly(Move.LOWERED);
        assertThat(moves(target("90", "10", 2015, 2022), target("95", "10", 2015, 2022)))
                .containsExactly(Move.RAISED);
        assertThat(moves(target("90", "10", 2015, 2022), target("90", "10", 2015, 2025)))
                .containsExactly(Move.LATER);
        assertThat(moves(target("90", null, null, 2022), null)).containsExactly(Move.DROPPED);
        assertThat(moves(target("90", null, null, 2022), Target.of(WORDS)))
                .containsExactly(Move.NO_LONGER_MEASURED, Move.LATER);
    }

    @Test
    void a_baseline_that_is_quietly_reset_is_told_whatever_else_moves() {
        assertThat(moves(target("90", "10", 2015, 2022), target("95", "40", 2015, 2022)))
                .containsExactly(Move.RAISED, Move.BASELINE_RESET);
        assertThat(moves(target("90", "10", 2015, 2022), target("90", "10", 2017, 2022)))
                .containsExactly(Move.BASELINE_RESET);
        assertThat(moves(target("90", "10", 2015, 2022), target("90.0", "10.00", 2015, 2022)))
                .containsExactly(Move.REWORDED);
    }

    @Test
    void fewer_days_are_more_where_the_lower_figure_is_the_better_one() {
        Target thirty = new Target(WORDS, "30", PERCENT, true, null, null, null);
        Target forty = new Target(WORDS, "40", PERCENT, true, null, null, null);
        assertThat(moves(thirty, forty)).containsExactly(Move.LOWERED);
        assertThat(moves(forty, thirty)).containsExactly(Move.RAISED);
    }

    @Test
    void a_number_that_falls_in_words_without_figures_is_not_passed_over() {
        assertThat(moves(words("Au moins 75 % des citoyens"), words("Au moins 70 % des citoyens")))
                .containsExactly(Move.LOWERED);
        assertThat(moves(words("1 000 foyers"), words("1 200 foyers"))).containsExactly(Move.RAISED);
        assertThat(moves(words("75 % des citoyens"), words("Beaucoup de citoyens")))
                .containsExactly(Move.NO_LONGER_MEASURED);
        assertThat(moves(words("Offre visible"), words("Offre plus visible"))).containsExactly(Move.REWORDED);
    }

    @Test
    void an_objective_served_by_measures_is_dropped_only_with_where_they_go_or_why_not() {
        Map<String, List<String>> serving = Map.of("S-O1.1", List.of("P-M1", "P-M2"));
        assertThat(codes(problems(serving, drop("S-O1.1", List.of(), null)))).containsExactly("revision.measures-left");
        assertThat(problems(serving, drop("S-O1.1", List.of("S-O1.2"), null))).isEmpty();
        assertThat(problems(serving, drop("S-O1.1", List.of(), WORDS))).isEmpty();
        assertThat(problems(Map.of(), drop("S-O1.1", List.of(), null))).isEmpty();
    }

    @Test
    void a_code_is_never_given_again_and_a_successor_is_of_the_same_level() {
        assertThat(codes(problems(Map.of(), add("S-O1", "S-O1.1")))).containsExactly("revision.code-given");
        assertThat(codes(problems(Map.of(), add("S-O1", "S-O1.9")))).containsExactly("revision.code-given");
        assertThat(codes(problems(Map.of(), add("S-O9", "S-O1.3")))).containsExactly("revision.unknown-code");
        assertThat(codes(problems(Map.of(), drop("S-O1.1", List.of("S-O2"), null))))
                .containsExactly("revision.successor");
        assertThat(codes(problems(Map.of(), drop("S-O1.1", List.of("S-O1.2"), null), drop("S-O1.2", List.of(), null))))
                .containsExactly("revision.successor");
    }

    @Test
    void an_orientation_is_dropped_with_its_objectives_alone() {
        assertThat(codes(problems(Map.of(), drop("S-O1", List.of("S-O2"), null))))
                .containsExactly("revision.objectives-left");
        assertThat(problems(
                        Map.of(),
                        drop("S-O1", List.of("S-O2"), null),
                        drop("S-O1.1", List.of("S-O2.1"), null),
                        drop("S-O1.2", List.of("S-O2.1"), null)))
                .isEmpty();
    }

    @Test
    void each_change_needs_its_evidence_and_is_asked_once() {
        Change bare = new Change(Act.REWORD, "S-O1", null, WORDS, null, null, List.of(), null, WORDS, List.of());
        assertThat(codes(problems(Map.of(), bare))).containsExactly("revision.evidence");
        assertThat(codes(problems(Map.of(), reword("S-O1"), reword("S-O1")))).containsExactly("revision.twice");
        assertThat(codes(problems(Map.of()))).containsExactly("revision.nothing");
    }

    @Test
    void merged_split_succeeded_and_dropped_are_told_apart_with_what_succeeds_them() {
        EditionContent merged = after(drop("S-O1.1", List.of("S-O1.2"), null));
        assertThat(one(merged, "S-O1.1").kind()).isEqualTo(Kind.MERGED);
        EditionContent split =
                after(add("S-O1", "S-O1.3"), add("S-O1", "S-O1.4"), drop("S-O1.1", List.of("S-O1.3", "S-O1.4"), null));
        assertThat(one(split, "S-O1.1").kind()).isEqualTo(Kind.SPLIT);
        assertThat(one(split, "S-O1.1").successors()).containsExactly("S-O1.3", "S-O1.4");
        assertThat(one(split, "S-O1.3").kind()).isEqualTo(Kind.ADDED);
        EditionContent succeeded = after(add("S-O1", "S-O1.3"), drop("S-O1.1", List.of("S-O1.3"), null));
        assertThat(one(succeeded, "S-O1.1").kind()).isEqualTo(Kind.SUCCEEDED);
        assertThat(one(after(drop("S-O1.1", List.of(), null)), "S-O1.1").kind()).isEqualTo(Kind.DROPPED);
    }

    @Test
    void what_a_revision_does_not_name_stays_word_for_word_and_each_difference_bears_its_reason() {
        EditionContent next = after(reword("S-O1.1"));
        assertThat(next.orientations().get(1)).isEqualTo(BASE.orientations().get(1));
        assertThat(next.vision()).isEqualTo(BASE.vision());
        Difference difference = one(next, "S-O1.1");
        assertThat(difference.kind()).isEqualTo(Kind.REWORDED);
        assertThat(difference.reason()).isEqualTo(WORDS);
        assertThat(difference.evidence()).containsExactly("fact~F-1");
        assertThat(EditionDiff.codes(BASE, next)).containsExactly("S-O1.1");
    }

    static final EditionContent BASE = new EditionContent(
            1,
            WORDS,
            DAY,
            DAY,
            WORDS,
            Provenance.ILLUSTRATIVE,
            List.of(orientation("S-O1", "S-O1.1", "S-O1.2"), orientation("S-O2", "S-O2.1")),
            List.of(),
            List.of(),
            null,
            null);

    private static EditionOrientation orientation(String code, String... objectives) {
        return new EditionOrientation(
                code,
                LocalizedText.of("Orientation " + code, null),
                null,
                null,
                Provenance.ILLUSTRATIVE,
                List.of(objectives).stream()
                        .map(o -> new EditionObjective(
                                o, LocalizedText.of("Objectif " + o, null), null, Provenance.ILLUSTRATIVE))
                        .toList());
    }

    private static List<Move> moves(@Nullable Target before, @Nullable Target after) {
        return TargetMoves.between(before, after);
    }

    private static Target target(
            String value, @Nullable String baseline, @Nullable Integer baselineYear, Integer year) {
        return new Target(WORDS, value, PERCENT, false, baseline, baselineYear, year);
    }

    private static Target words(String fr) {
        return Target.of(LocalizedText.of(fr, null));
    }

    private static Change reword(String code) {
        return change(Act.REWORD, code, null, WORDS, List.of(), null);
    }

    private static Change add(String orientation, String code) {
        return change(Act.ADD_OBJECTIVE, code, orientation, WORDS, List.of(), null);
    }

    private static Change drop(String code, List<String> successors, @Nullable LocalizedText servedBy) {
        return change(Act.DROP, code, null, null, successors, servedBy);
    }

    private static Change change(
            Act act,
            String code,
            @Nullable String orientation,
            @Nullable LocalizedText text,
            List<String> successors,
            @Nullable LocalizedText servedBy) {
        return new Change(act, code, orientation, text, null, null, successors, servedBy, WORDS, List.of("fact~F-1"));
    }

    private static List<FieldProblem> problems(Map<String, List<String>> serving, Change... changes) {
        return EditionRules.problems(
                BASE, List.of(changes), Set.of("S-O1", "S-O2", "S-O1.1", "S-O1.2", "S-O2.1", "S-O1.9"), serving);
    }

    private static List<String> codes(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::code).toList();
    }

    private static EditionContent after(Change... changes) {
        return NextEdition.of(BASE, WORDS, List.of(changes), DAY, DAY, Provenance.ILLUSTRATIVE, "S-R1", null);
    }

    private static Difference one(EditionContent after, String code) {
        return EditionDiff.between(BASE, after).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
