package org.gouvernail.sectorplans.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.junit.jupiter.api.Test;

class MeasureRecordTest {

    @Test
    void a_measure_comes_back_from_the_journal_as_it_went_in() {
        MeasureRecord before = MeasureFixture.measure("PAEN-M1", "Élargir", null);
        assertThat(Json.read(Json.canonical(before), MeasureRecord.class)).isEqualTo(before);
    }

    @Test
    void a_standing_comes_back_from_the_journal_as_it_went_in() {
        Standing before = new Standing(
                Rating.GREEN,
                Rating.AMBER,
                LocalizedText.of("Écart", "Gap"),
                40,
                new BigDecimal("9999999999999.99"),
                "2016-2017-T3");
        StandingRecord kept = Json.read(Json.canonical(StandingRecord.of("PAEN-M1", before)), StandingRecord.class);
        assertThat(kept.measure()).isEqualTo("PAEN-M1");
        assertThat(kept.standing()).isEqualTo(before);
    }

    @Test
    void nothing_reported_comes_back_as_nothing() {
        StandingRecord kept =
                Json.read(Json.canonical(StandingRecord.of("PAEN-M1", Standing.NONE)), StandingRecord.class);
        assertThat(kept.standing()).isEqualTo(Standing.NONE);
    }
}
