package org.gouvernail.sectorplans.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouvernail.sectorplans.measure.MeasureFixture.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.gouvernail.sectorplans.measure.Slippages.Lateness;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureSearchRulesTest {

    private static final MeasureRecord A = measure("PAEN-M1", "Élargir l’accès", "Widen access");
    private static final MeasureRecord B = measure("PAEN-M2", "Commerce électronique", "E-commerce");
    private static final MeasureRecord C = measure("PAEN-M3", "École branchée", "Connected school");

    @Test
    void words_are_found_without_case_or_accents_in_both_languages_and_the_code() {
        assertThat(found("ELARGIR acces")).containsExactly(A);
        assertThat(found("ecole")).containsExactly(C);
        assertThat(found("widen")).containsExactly(A);
        assertThat(found("paen-m2")).containsExactly(B);
        assertThat(found("elargir commerce")).isEmpty();
        assertThat(found("  ")).containsExactly(A, B, C);
    }

    @Test
    void an_organisation_is_found_as_lead_and_as_contributor() {
        assertThat(accepts(new Filter(null, "MESI", null, null, null, null, null, null)))
                .isTrue();
        assertThat(accepts(new Filter(null, "SCT", null, null, null, null, null, null)))
                .isTrue();
        assertThat(accepts(new Filter(null, "MEES", null, null, null, null, null, null)))
                .isFalse();
    }

    @Test
    void an_orientation_finds_what_serves_one_of_its_objectives() {
        assertThat(new MeasureMatch(Filter.ALL, Set.of("SNQ-O5.1", "SNQ-O5.2")).accepts(A))
                .isTrue();
        assertThat(new MeasureMatch(Filter.ALL, Set.of("SNQ-O4.1")).accepts(A)).isFalse();
        assertThat(new MeasureMatch(Filter.ALL, Set.of()).accepts(A)).isFalse();
    }

    @Test
    void the_worst_rating_of_the_three_orders_and_none_counts_least() {
        Map<String, Reported> seen = Map.of(
                A.code(), rated(Rating.GREEN, Rating.AMBER),
                B.code(), rated(Rating.RED, null));
        assertThat(sorted("-rating", seen, Map.of())).containsExactly(B, A, C);
        assertThat(sorted("rating", seen, Map.of())).containsExactly(C, A, B);
    }

    @Test
    void the_greatest_slippage_comes_first_when_descending_and_equals_follow_their_codes() {
        assertThat(sorted("-slippage", Map.of(), Map.of(C.code(), new Lateness(30, false))))
                .containsExactly(C, A, B);
        assertThat(sorted(
                        "slippage",
                        Map.of(),
                        Map.of(A.code(), new Lateness(30, false), B.code(), new Lateness(-4, false))))
                .containsExactly(C, B, A);
    }

    @Test
    void titles_are_ordered_as_french_orders_them() {
        assertThat(sorted("title", Map.of(), Map.of())).containsExactly(B, C, A);
    }

    @Test
    void without_an_order_codes_decide() {
        assertThat(sorted(null, Map.of(), Map.of())).containsExactly(A, B, C);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Code", "CODE", "--code", "weight", "code,title"})
    void an_unknown_order_is_unreadable(String text) {
        assertThatThrownBy(() -> MeasureSort.parse(text))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.category()).isEqualTo(DomainException.Category.UNREADABLE));
    }

    private static List<MeasureRecord> found(String q) {
        MeasureMatch match = new MeasureMatch(new Filter(null, null, null, null, null, null, q, null), null);
        return List.of(A, B, C).stream().filter(match::accepts).toList();
    }

    private static boolean accepts(Filter filter) {
        return new MeasureMatch(filter, null).accepts(A);
    }

    private static List<MeasureRecord> sorted(
            @Nullable String sort, Map<String, Reported> seen, Map<String, Lateness> slippage) {
        return List.of(C, B, A).stream()
                .sorted(MeasureSort.parse(sort).comparator(seen, slippage))
                .toList();
    }

    private static Reported rated(@Nullable Rating declared, @Nullable Rating computed) {
        return new Reported(declared, computed, null, List.of(), null, null, null, null);
    }
}
