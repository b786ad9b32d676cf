package org.gouvernail.sectorplans.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;
import org.junit.jupiter.api.Test;

/** A profile finds its columns wherever and however a source writes them, and says which it does not find. */
class ProfileReaderTest {

    private static final ImportProfile SIMPLE = RealPlansTest.profile("plan-simple");

    @Test
    void columns_are_found_by_their_headings_wherever_they_moved() {
        List<Draft> drafts = read("Un titre\n\nFin,TITRE  de la mesure,Ministere responsable,Code de la mesure\n"
                + "2021-03-31,Numériser,MCC,PCNQ-M01\n");
        assertThat(drafts).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Kind.MEASURE);
            assertThat(d.text("code")).isEqualTo("PCNQ-M01");
            assertThat(d.read("end")).isEqualTo("2021-03-31");
            assertThat(d.at().line()).isEqualTo(4);
        });
    }

    @Test
    void a_row_holds_a_measure_and_where_it_says_so_a_milestone() {
        List<Draft> drafts =
                read("Code de la mesure,Titre,Ministère responsable,Code du jalon,Titre du jalon,Date de référence\n"
                        + "M1,Un,MCC,J1,Jalon,2019-03-31\nM2,Deux,MCC,,,\n");
        assertThat(drafts).extracting(Draft::kind).containsExactly(Kind.MEASURE, Kind.MILESTONE, Kind.MEASURE);
    }

    @Test
    void a_column_that_is_not_found_is_named_with_the_headings_that_are() {
        assertThatThrownBy(() -> read("Code de la mesure,Nom\nM1,Un\n"))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.fields())
                            .extracting(DomainException.FieldProblem::code)
                            .containsExactly("import.columns-missing");
                    assertThat(e.fields().get(0).arguments().get(1))
                            .isEqualTo("Titre de la mesure · Ministère responsable");
                    assertThat(e.fields().get(0).arguments().get(2)).isEqualTo("Code de la mesure · Nom");
                });
    }

    @Test
    void the_first_column_that_can_be_read_gives_the_value_and_otherwise_the_first_text() {
        ImportProfile twoRatings = RealPlansTest.profile("gmpp-2022-23");
        String headings = "GMPP ID Number,Project Name,Department,Annual Report Category,Description / Aims,"
                + "IPA Delivery Confidence Assessment,SRO Delivery Confidence Assessment,Project - Start Date,"
                + "Project - End Date,TOTAL Baseline Whole Life Costs\n";
        List<Draft> drafts = new ProfileReader(twoRatings)
                .read(Tables.read(
                        file(headings + "A,a,HO,c,d,NA,Amber,2020-01-01,Exempt,\nB,b,HO,c,d,Exempt,NA,,,12\n")));
        assertThat(drafts.get(0).read("rating")).isEqualTo("AMBER");
        assertThat(drafts.get(0).read("end")).isNull();
        assertThat(drafts.get(0).text("end")).isEqualTo("Exempt");
        assertThat(drafts.get(1).read("rating")).isNull();
        assertThat(drafts.get(1).text("rating")).isEqualTo("Exempt");
    }

    @Test
    void what_comes_with_the_product_keeps_the_rules_of_profiles() {
        BundledProfiles.all()
                .forEach((name, profile) ->
                        assertThat(ProfileRules.problems(profile)).as(name).isEmpty());
    }

    @Test
    void a_star_stands_for_anything_and_many_of_them_for_no_more() {
        assertThat(Headings.fits("Coût*total*", "COUT  (M$) total, 2018")).isTrue();
        assertThat(Headings.fits("Coût*total", "Coût total prévu")).isFalse();
        assertThat(Headings.fits("*a*a", "a"))
                .as("one letter is not found twice")
                .isFalse();
        assertThat(Headings.fits("*a".repeat(140) + "b", "a".repeat(30_000))).isFalse();
    }

    private static List<Draft> read(String text) {
        return new ProfileReader(SIMPLE).read(Tables.read(file(text)));
    }

    private static SentFile file(String text) {
        return new SentFile("plan.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
