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
        "slipGreen, 0.2501, /thresholds/slipAmber",
        "slipGreen, -0.01, /thresholds/slipGreen",
        "slipAmber, 10, ''",
        "slipAmber, 10.01, /thresholds/slipAmber",
        "slipAmber, 0.25001, /thresholds/slipAmber",
        "shortestDuration, 0, /thresholds/shortestDuration",
        "overdueRed, 0, ''",
        "overdueRed, 3651, /thresholds/overdueRed",
        "costGreen, 1.11, /thresholds/costAmber",
        "scopeRed, 1, ''",
        "scopeRed, 1.01, /thresholds/scopeRed",
        "riskAmber, 15, ''",
        "riskAmber, 16, /thresholds/riskRed",
        "riskRed, 26, /thresholds/riskRed",
        "evidenceShare, 1.5, /thresholds/evidenceShare",
        "staleAmber, 3, /thresholds/staleRed",
        "staleAmber, 0, /thresholds/staleAmber"
    })
    void each_threshold_is_sensible_and_the_first_of_a_pair_is_at_most_the_second(
            String name, String value, String pointer) {
        List<FieldProblem> problems = ThresholdRules.problems(with(name, value), LocalizedText.of("Motif", null));
        assertThat(problems)
                .extracting(FieldProblem::pointer)
                .isEqualTo(pointer.isEmpty() ? List.of() : List.of(pointer));
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
