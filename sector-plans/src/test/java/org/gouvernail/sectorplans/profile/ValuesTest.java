package org.gouvernail.sectorplans.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.profile.ImportProfile.FieldMap;
import org.gouvernail.sectorplans.profile.ImportProfile.Known;
import org.gouvernail.sectorplans.profile.ImportProfile.RatingScale;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.table.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell is read as what was expected, or stays the text it is: it never becomes a zero. */
class ValuesTest {

    private static final ImportProfile PROFILE = new ImportProfile(
            LocalizedText.of("Essai", null),
            null,
            null,
            List.of("dd/MM/yyyy", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd", "yyyy-MM", "d MMMM yyyy"),
            ".",
            List.of("NA"),
            List.of(
                    new RatingScale("Amber/Red", 4, Rating.RED),
                    new RatingScale("Green", 1, Rating.GREEN),
                    new RatingScale("Vert clair", 2, Rating.GREEN)),
            false,
            List.of(new Known("DEFRA & DFT", List.of("DEFRA", "DFT"))),
            List.of(),
            null);

    private final Values values = new Values(PROFILE);

    @ParameterizedTest
    @CsvSource({
        "31/03/2018, 2018-03-31",
        "2018-03-31, 2018-03-31",
        "2025-02-28 00:00:00, 2025-02-28",
        "2023-12, 2023-12-31",
        "2024-02, 2024-02-29",
        "15 mars 2018, 2018-03-15",
        "15 March 2018, 2018-03-15",
        "1er avril 2017, 2017-04-01",
        "1ER avril 2017, 2017-04-01",
        "1ᵉʳ avril 2017, 2017-04-01",
    })
    void a_date_is_read_in_any_of_the_forms_of_the_profile(String text, String read) {
        assertThat(read(Fields.Type.DATE, text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"31/02/2018", "2018-13-01", "Exempt under Section 43", "12/2018", "1", "1er", "31er mars 2018"})
    void what_is_no_date_stays_a_text(String text) {
        assertThat(read(Fields.Type.DATE, text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£2,013.02|2013.02",
                "447920.35|447920.35",
                "(5.20)|-5.20",
                "-47|-47",
                "0|0",
                "£0.00|0",
                "1 234|1234"
            })
    void an_amount_may_bear_signs_and_groups(String text, String read) {
        assertThat(values.amount(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Low: 304.64, Mid: 331.47", "1,23.4", "0%", "Exempt", "12,34,567", "1.2.3", "£", "-"})
    void what_is_no_amount_is_never_a_zero(String text) {
        assertThat(values.amount(text)).isNull();
    }

    @Test
    void a_comma_is_the_decimal_sign_where_the_profile_says_so() {
        ImportProfile french = new ImportProfile(
                PROFILE.title(), null, null, List.of(), ",", List.of(), List.of(), false, List.of(), List.of(), null);
        assertThat(new Values(french).amount("2 013,02 $")).isEqualTo("2013.02");
        assertThat(new Values(french).amount("2.013,02")).isEqualTo("2013.02");
    }

    @Test
    void a_rating_keeps_the_words_of_the_source_whatever_case_and_blanks_a_cell_has() {
        assertThat(read(Fields.Type.RATING, "Amber / red")).isEqualTo("Amber/Red");
        assertThat(read(Fields.Type.RATING, "vert CLAIR")).isEqualTo("Vert clair");
        assertThat(read(Fields.Type.RATING, "Amber")).isNull();
        assertThat(values.of(field(null), Fields.Type.RATING, cell("na")).text())
                .isEmpty();
    }

    @Test
    void an_organisation_is_known_under_any_name_of_the_source() {
        assertThat(read(Fields.Type.ORGANISATION, "Defra & DfT")).isEqualTo("DEFRA,DFT");
        assertThat(values.of(field(";"), Fields.Type.ORGANISATION, cell("tbs-sct; ic"))
                        .read())
                .isEqualTo("tbs-sct,ic");
    }

    private @Nullable String read(Fields.Type type, String text) {
        return values.of(field(null), type, cell(text)).read();
    }

    private static FieldMap field(@Nullable String separator) {
        return new FieldMap("x", List.of("x"), null, separator, false, null);
    }

    private static Cell cell(String text) {
        return new Cell(text, Cell.Kind.TEXT, 1, 1);
    }
}
