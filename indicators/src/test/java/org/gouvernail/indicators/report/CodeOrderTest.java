package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeOrderTest {

    @Test
    void numbers_inside_codes_count_by_value() {
        List<String> expected = List.of("PAEN", "PAEN-M1", "PAEN-M2", "PAEN-M2-J10", "PAEN-M10", "PNC-M1", "SNQ-O5.2");
        List<String> codes = new ArrayList<>(expected);
        Collections.shuffle(codes, new Random(QuarterFixture.seed()));

        codes.sort(CodeOrder.ASCENDING);

        assertThat(codes).containsExactlyElementsOf(expected);
    }

    @Test
    void codes_that_differ_only_by_a_zero_still_have_an_order() {
        assertThat(CodeOrder.ASCENDING.compare("M01", "M1")).isNotZero();
        assertThat(CodeOrder.ASCENDING.compare("M01", "M1")).isEqualTo(-CodeOrder.ASCENDING.compare("M1", "M01"));
        assertThat(CodeOrder.ASCENDING.compare("M00", "M0")).isNotZero();
    }
}
