package org.gouvernail.sectorplans.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdRulesTest {

    @ParameterizedTest
    @CsvSource({
        "slipGreen, 0.25, ''",
        "slipGreen, 0.2501, /thresholds/slipGreen",
        "slipGreen, 5.00, /thresholds/slipGreen",
        "slipGreen, -0.01, /thresholds/slipGreen",
        "slipAmber, 0.50, ''",
        "slipAmber, 0.51, /thresholds/slipAmber",
        "slipAmber, 0.25001, /thresholds/slipAmber",
        "slipAmber, 0.05, /thresholds/slipAmber",
        "shortestDuration, 0, /thresholds/shortestDuration",
        "shortestDuration, 366, ''",
        "shortestDuration, 367, /thresholds/shortestDuration",
        "overdueRed, 0, ''",
        "overdueRed, 92, ''",
        "overdueRed, 93, /thresholds/overdueRed",
        "costGreen, 1.11, /thresholds/costGreen",
        "costAmber, 1.30, ''",
        "costAmber, 1.31, /thresholds/costAmber",
        "costAmber, 0.99, /thresholds/costAmber",
        "scopeRed, 0.50, ''",
        "scopeRed, 0.51, /thresholds/scopeRed",
        "riskAmber, 15, ''",
        "riskAmber, 16, /thresholds/riskAmber",
        "riskRed, 9, /thresholds/riskRed",
        "riskRed, 20, ''",
        "riskRed, 21, /thresholds/riskRed",
        "issueRed, 93, /thresholds/issueRed",
        "evidenceRed, 93, /thresholds/evidenceRed",
        "evidenceShare, 0.75, ''",
        "evidenceShare, 0.76, /thresholds/evidenceShare",
        "staleAmber, 2, ''",
        "staleAmber, 3, /thresholds/staleAmber",
        "staleAmber, 0, /thresholds/staleAmber",
        "staleRed, 4, ''",
        "staleRed, 5, /thresholds/staleRed"
    })
    void each_threshold_is_sensible_and_the_first_of_a_pair_is_at_most_the_second(
            String name, String value, String pointer) {
        List<FieldProblem> problems = ThresholdRules.problems(with(name, value), LocalizedText.of("Motif", null));
        assertThat(problems)
                .extracting(FieldProblem::pointer)
                .isEqualTo(pointer.isEmpty() ? List.of() : List.of(pointer));
    }

    @Test
    void every_threshold_has_its_bounds_which_a_refusal_names_and_what_the_product_brings_keeps_them() {
        assertThat(ThresholdBound.ALL)
                .extracting(ThresholdBound::threshold)
                .containsExactlyElementsOf(Thresholds.PUBLISHED.numbers().keySet());
        assertThat(ThresholdRules.problems(Thresholds.PUBLISHED, LocalizedText.of("Motif", null)))
                .isEmpty();
        assertThat(ThresholdRules.problems(with("overdueRed", "3000"), LocalizedText.of("Motif", null)))
                .extracting(FieldProblem::arguments)
                .containsExactly(List.of("0", "92"));
    }

    @Test
    void the_same_numbers_written_otherwise_are_the_same_set() {
        assertThat(with("costGreen", "1.0").same(Thresholds.PUBLISHED)).isTrue();
        assertThat(with("costGreen", "1.01").same(Thresholds.PUBLISHED)).isFalse();
        assertThat(with("staleRed", "3").same(Thresholds.PUBLISHED)).isFalse();
    }

    @Test
    void a_set_kept_as_text_is_read_as_it_was() {
        Thresholds kept = Json.read(Json.canonical(with("slipGreen", "0.1234")), Thresholds.class);
        assertThat(kept.same(with("slipGreen", "0.1234"))).isTrue();
        assertThat(kept.version()).isEqualTo(Thresholds.PUBLISHED.version());
    }

    private static Thresholds with(String name, String value) {
        String json = Json.write(Thresholds.PUBLISHED);
        return Json.read(
                json.replaceAll("(?<before>\"" + name + "\":\"?)[0-9.]+", "${before}" + value), Thresholds.class);
    }
}
