package org.gouvernail.sectorplans.plantable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.ImportProfile.FieldMap;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.profile.ImportProfile.RatingScale;
import org.gouvernail.sectorplans.profile.ImportProfile.RecordMap;
import org.gouvernail.sectorplans.profile.ImportProfile.TableMap;
import org.gouvernail.sectorplans.profile.ProfileReader;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.release.Releases.SourceRecord;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;
import org.junit.jupiter.api.Test;

/** What a row says becomes a record of the plan, and what a source says of money and ratings is kept beside it. */
class ItemsTest {

    private static final String ROWS = "Code;Titre;Coût;Cote\n";

    @Test
    void a_cost_below_zero_is_kept_as_text_with_its_reason_and_is_in_no_sum() {
        Items items = items(false, ROWS + "M1;Un;-5;\nM2;Deux;5;\n");
        Item below = items.all().get(0);
        assertThat(below.isRefused()).isFalse();
        assertThat(below.lines()).extracting(Line::problem).containsExactly("import.cost-negative");
        assertThat(records(false, items))
                .extracting(r -> r.costText() + " " + r.cost())
                .containsExactly("-5 null", "5 5");
    }

    @Test
    void the_scale_of_the_source_keeps_its_words() {
        Items items = items(false, ROWS + "M1;Un;;VERT clair\n");
        assertThat(records(false, items)).singleElement().satisfies(r -> {
            assertThat(r.ratingText()).isEqualTo("VERT clair");
            assertThat(r.sourceRating()).isEqualTo("Vert clair");
            assertThat(r.rating()).isEqualTo(Rating.GREEN);
        });
    }

    @Test
    void a_record_of_a_table_laid_across_is_found_by_its_column() {
        Items items = items(true, "Code;;M2\nTitre;Sans code;Deux\nCoût;;=A1\nCote;;\n");
        items.all().get(1).refuse(null, "import.no-reference");
        assertThat(items.all())
                .flatExtracting(Item::lines)
                .extracting(l -> l.column() + " " + l.across())
                .startsWith("B true")
                .endsWith("C true");
    }

    @Test
    void the_same_thing_is_told_of_a_cell_once() {
        Item item = items(false, ROWS + "M1;Un;;\n").all().get(0);
        item.refuse("objectives", "unknown.objective", "SNQ-O99");
        item.refuse("objectives", "unknown.objective", "SNQ-O99");
        assertThat(item.lines()).hasSize(1);
    }

    private static Items items(boolean across, String table) {
        SentFile file = new SentFile("plan.csv", table.getBytes(StandardCharsets.UTF_8));
        return new Items("P", new ProfileReader(profile(across)).read(Tables.read(file)), Set.of());
    }

    private static List<SourceRecord> records(boolean across, Items items) {
        return new SourceRecords(new ProfileReader(profile(across)), profile(across)).of(items);
    }

    private static ImportProfile profile(boolean across) {
        return new ImportProfile(
                LocalizedText.of("Essai", null),
                null,
                null,
                List.of("yyyy-MM-dd"),
                ",",
                List.of(),
                List.of(new RatingScale("Vert clair", 1, Rating.GREEN)),
                false,
                List.of(),
                List.of(new TableMap(
                        null,
                        null,
                        across,
                        List.of(new RecordMap(
                                Kind.MEASURE,
                                List.of(
                                        field("code", "Code"),
                                        field("title.fr", "Titre"),
                                        field("cost", "Coût"),
                                        field("rating", "Cote")))))),
                null);
    }

    private static FieldMap field(String name, String heading) {
        return new FieldMap(name, List.of(heading), null, null, false, null);
    }
}
