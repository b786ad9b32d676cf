package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingThresholds.ThresholdSet;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OtherThresholdsTest {

    private static final LocalizedText REASON = LocalizedText.of("Essai", "Trial");

    @Test
    void what_the_product_brings_is_not_told_however_it_is_numbered() {
        assertThat(OtherThresholds.of(Thresholds.PUBLISHED.numbered(7), List.of()))
                .isNull();
        assertThat(limits(null)).noneMatch(l -> l.fr().contains("Seuils"));
    }

    @Test
    void other_thresholds_are_told_with_version_day_reason_and_each_number_that_differs() {
        Thresholds loose = changed("slipGreen", "0.175").numbered(3);
        Thresholds both =
                Json.read(Json.write(loose).replace("\"overdueRed\":90", "\"overdueRed\":92"), Thresholds.class);
        ThresholdSet set = new ThresholdSet("SNQ", both, REASON, null, Instant.parse("2017-10-02T03:00:00Z"));
        LocalizedText told = told(OtherThresholds.of(both, List.of(set)));
        assertThat(told.fr())
                .isEqualTo(
                        "Seuils de la cote calculée autres que ceux du produit\u00a0: version 3, en vigueur depuis le"
                                + " 2017-10-01, pour ce motif\u00a0: «\u00a0Essai\u00a0». Ce qui diffère\u00a0: échéancier"
                                + " «\u00a0En voie\u00a0» jusqu’à 17,5\u00a0% de décalage au lieu de 10\u00a0%\u00a0; prévision"
                                + " passée «\u00a0En difficulté\u00a0» après 92 jours au lieu de 90.");
        assertThat(told.en())
                .isEqualTo("Thresholds of the computed rating other than the product’s: version 3, in force since"
                        + " 2017-10-01, for this reason: “Trial”. What differs: schedule “On track” up to a slip of 17.5%"
                        + " instead of 10%; passed forecast “In difficulty” after 92 days instead of 90.");
    }

    @Test
    void every_threshold_has_its_words_and_a_set_whose_story_is_not_known_is_told_without() {
        Thresholds.PUBLISHED.numbers().forEach((name, number) -> {
            LocalizedText told = told(OtherThresholds.of(changed(name, "7"), List.of()));
            assertThat(told.fr()).contains("version 2. Ce qui diffère").contains("7");
            assertThat(told.en()).contains("version 2. What differs").contains("7");
        });
    }

    @Test
    void a_correction_rates_by_the_thresholds_of_what_it_corrects_and_says_so() {
        OtherThresholds others = OtherThresholds.of(changed("staleRed", "3"), List.of());
        Frame corrected = QuarterFixture.frame().corrected(2, "ab".repeat(32), others);
        Frame read = Json.read(Json.canonical(corrected), Frame.class);
        assertThat(new Limits(read).told()).contains(told(others));
    }

    private static List<LocalizedText> limits(@Nullable OtherThresholds thresholds) {
        return new Limits(QuarterFixture.frame().corrected(1, null, thresholds)).told();
    }

    private static LocalizedText told(@Nullable OtherThresholds thresholds) {
        return limits(thresholds).stream()
                .filter(l -> l.fr().startsWith("Seuils"))
                .findFirst()
                .orElseThrow();
    }

    private static Thresholds changed(String name, String value) {
        return Json.read(
                Json.write(Thresholds.PUBLISHED)
                        .replaceAll("(?<before>\"" + name + "\":\"?)[0-9.]+", "${before}" + value),
                Thresholds.class);
    }
}
