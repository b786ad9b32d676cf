package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReasonsTextTest {

    private static RatingReason reason(Dimension dimension, Rating rating, String fr, @Nullable String en) {
        return new RatingReason(dimension, rating, LocalizedText.of(fr, en), "/mesures/PAEN-M1");
    }

    @Test
    void reasons_are_read_as_they_were_written() {
        List<RatingReason> reasons = List.of(
                reason(Dimension.SCHEDULE, Rating.RED, "Jalon « J1 » : 62 jours", "Milestone \"J1\": 62 days"),
                reason(Dimension.COST, Rating.AMBER, "1\u00a0050,00\u00a0$, soit 105 %", null),
                reason(Dimension.FRESHNESS, Rating.GREEN, "Mise à jour déclarée\r", "Reported"));
        assertThat(ReasonsText.read(ReasonsText.write(reasons))).isEqualTo(reasons);
        assertThat(ReasonsText.read(ReasonsText.write(List.of()))).isEmpty();
    }

    @Test
    void a_reason_that_could_not_be_read_back_is_not_written() {
        for (String broken : List.of("une\tdeux", "une\ndeux")) {
            assertThatThrownBy(() -> ReasonsText.write(List.of(reason(Dimension.COST, Rating.RED, broken, null))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
