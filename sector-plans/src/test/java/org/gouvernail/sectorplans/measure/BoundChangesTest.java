package org.gouvernail.sectorplans.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was promised in public is taken back by the committee alone, and never by calling it something else. */
class BoundChangesTest {

    private static final Map<String, BigDecimal> AUTHORISED =
            Map.of("2016-2017", BigDecimal.TEN, "2017-2018", BigDecimal.TEN, "2018-2019", BigDecimal.TEN);

    @ParameterizedTest
    @CsvSource({
        "UNDER_WAY, SUSPENDED, true",
        "UNDER_WAY, PLANNED, true",
        "UNDER_WAY, WITHDRAWN, true",
        "WITHDRAWN, UNDER_WAY, true",
        "PLANNED, UNDER_WAY, false",
        "SUSPENDED, UNDER_WAY, false",
        "DONE, UNDER_WAY, false"
    })
    void a_measure_is_set_aside_by_a_decision(MeasureState before, MeasureState after, boolean bound) {
        assertThat(changes(content(before, AUTHORISED), content(after, AUTHORISED), false))
                .isEqualTo(bound ? List.of("/state") : List.of());
    }

    @Test
    void a_measure_is_done_once_all_that_it_promised_is_achieved() {
        MeasureContent done = content(MeasureState.DONE, AUTHORISED);
        assertThat(changes(content(MeasureState.UNDER_WAY, AUTHORISED), done, false))
                .isEmpty();
        assertThat(changes(content(MeasureState.UNDER_WAY, AUTHORISED), done, true))
                .containsExactly("/state");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-2017, 11, true",
        "2017-2018, 60, true",
        "2017-2018, 9, true",
        "2018-2019, 12, false",
        "2018-2019, 9, true",
        "2019-2020, 5, false"
    })
    void an_amount_given_does_not_grow_to_cover_what_was_spent(String year, BigDecimal amount, boolean bound) {
        Map<String, BigDecimal> after = new java.util.HashMap<>(AUTHORISED);
        after.put(year, amount);
        assertThat(changes(content(MeasureState.UNDER_WAY, AUTHORISED), content(MeasureState.UNDER_WAY, after), false))
                .isEqualTo(bound ? List.of("/authorised") : List.of());
    }

    @Test
    void what_was_never_given_may_be_given() {
        assertThat(changes(
                        content(MeasureState.UNDER_WAY, Map.of()), content(MeasureState.UNDER_WAY, AUTHORISED), false))
                .isEmpty();
    }

    @Test
    void what_a_measure_serves_is_promised_too() {
        MeasureContent before = content(MeasureState.UNDER_WAY, AUTHORISED);
        MeasureContent after = new MeasureContent(
                before.title(),
                "MESI",
                List.of(),
                List.of("SNQ-O7.3"),
                before.start(),
                before.end(),
                before.authorised(),
                before.weight(),
                before.state(),
                before.provenance());
        assertThat(changes(before, after, false)).containsExactly("/objectives");
    }

    private static List<String> changes(MeasureContent before, MeasureContent after, boolean open) {
        return new BoundChanges(MeasureRecord.of("PAEN-M01", "PAEN", before), "2017-2018").of(after, code -> open);
    }

    private static MeasureContent content(MeasureState state, Map<String, BigDecimal> authorised) {
        return new MeasureContent(
                LocalizedText.of("Mille formations", null),
                "MESI",
                List.of(),
                List.of("SNQ-O5.1"),
                LocalDate.parse("2016-04-01"),
                LocalDate.parse("2021-03-31"),
                authorised,
                BigDecimal.ONE,
                state,
                Provenance.sourced("Plan"));
    }
}
