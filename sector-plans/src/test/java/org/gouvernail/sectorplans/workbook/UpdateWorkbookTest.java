package org.gouvernail.sectorplans.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Table;
import org.gouvernail.sectorplans.table.Tables;
import org.gouvernail.sectorplans.workbook.SmallQuarter.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An update workbook goes out, is filled by people, and comes back: nothing is guessed, nothing is overwritten. */
class UpdateWorkbookTest {

    private static final String MEASURES = "Code de la mesure\tCote déclarée\tAvancement (%)\tRésumé (français)\t"
            + "Résumé (anglais)\tDépensé à ce jour ($)\n";
    private static final String MILESTONES = "Code du jalon\tNouvelle prévision\tMotif (français)\tAtteint le\n";

    private final SmallQuarter quarter = new SmallQuarter();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_workbook_that_comes_back_as_it_went_out_changes_nothing(String language) {
        Found found = quarter.compare(quarter.workbook(Locale.forLanguageTag(language)), null);
        assertThat(found.told())
                .containsExactlyInAnyOrder(
                        "UNCHANGED P-M1", "UNCHANGED P-M2", "UNCHANGED P-M1-J1", "UNCHANGED P-M2-J1");
        assertThat(found.contents()).isEmpty();
    }

    @Test
    void words_that_begin_like_a_formula_go_out_as_words() {
        List<Cell> cells = Tables.read(quarter.workbook(Locale.FRENCH)).stream()
                .flatMap(t -> t.rows().stream())
                .flatMap(List::stream)
                .toList();
        assertThat(cells).extracting(Cell::kind).doesNotContain(Cell.Kind.FORMULA, Cell.Kind.ERROR);
        assertThat(cells).extracting(Cell::text).contains("=1+1 jalon", "+ de services");
    }

    @Test
    void every_part_of_it_is_sound_and_spreadsheets_hold_cells_to_what_the_product_takes() throws Exception {
        Map<String, Document> parts = parts(quarter.workbook(Locale.FRENCH));
        assertThat(parts.keySet()).contains("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet4.xml");
        assertThat(texts(part(parts, "xl/worksheets/sheet1.xml"), "formula1"))
                .contains("'Listes'!$A$1:$A$3", "AND(ISNUMBER(D2),D2>=0,100>=D2,D2=INT(D2))", "FALSE");
        assertThat(texts(part(parts, "xl/worksheets/sheet2.xml"), "formula1"))
                .contains("AND(ISNUMBER(F2),F2>=DATE(2018,1,8))");
        NodeList columns = part(parts, "xl/worksheets/sheet1.xml").getElementsByTagName("col");
        assertThat(IntStream.range(0, columns.getLength())
                        .mapToObj(i -> (Element) columns.item(i))
                        .filter(c -> c.getAttribute("hidden").equals("true")))
                .as("identifier, quarter, version and fingerprints")
                .hasSize(4);
    }

    private static Map<String, Document> parts(SentFile workbook) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook.bytes()).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts.put(
                        part.getName(),
                        DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(zip.getInputStream(part)));
            }
        }
        return parts;
    }

    private static Document part(Map<String, Document> parts, String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    private static List<String> texts(Document part, String tag) {
        NodeList found = part.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void its_instructions_are_french_first_then_english() {
        Table how = Tables.read(quarter.workbook(Locale.ENGLISH)).get(2);
        assertThat(how.sheet()).isEqualTo("Instructions");
        assertThat(how.rows().get(0).get(0).text()).isEqualTo("Mise à jour de MCC pour le T3\u00a02017-2018");
        assertThat(how.rows()).extracting(r -> r.get(0).text()).contains("Update of MCC for Q3\u00a02017-2018");
    }

    @Test
    void only_what_was_filled_changes_and_an_empty_cell_stays_as_it_was() {
        Found found = pasted(MEASURES + "P-M1\tÀ surveiller\t55 %\t\t\t1 300,25\n");
        assertThat(found.told()).containsExactly("CHANGED P-M1");
        UpdateContent content = found.content("P-M1");
        assertThat(content.declaredRating()).isEqualTo(Rating.AMBER);
        assertThat(content.progress()).isEqualTo(55);
        assertThat(content.spentToDate()).isEqualByComparingTo("1300.25");
        assertThat(content.summary()).isEqualTo(LocalizedText.of("=1+1 jalon", "-2 weeks"));
        assertThat(content.milestones()).hasSize(1);
    }

    @Test
    void a_draft_that_nobody_wrote_yet_is_new() {
        assertThat(pasted(MEASURES + "P-M2\t\t\tTout va bien.\t\t\n").told()).containsExactly("NEW P-M2 D");
    }

    @Test
    void columns_in_another_order_under_english_headings_say_the_same() {
        Found found = pasted("Progress (%)\tSUMMARY (french)\tMeasure  Code\tDeclared rating\n70\tBien.\tP-M1\tred\n");
        assertThat(found.told()).containsExactly("CHANGED P-M1");
        assertThat(found.content("P-M1").declaredRating()).isEqualTo(Rating.RED);
    }

    @ParameterizedTest
    @CsvSource({"En voie", "vert", "GREEN", "on track", "Green"})
    void ratings_are_read_in_both_languages(String rating) {
        assertThat(pasted(MEASURES + "P-M1\t" + rating + "\t41\t\t\t\n")
                        .content("P-M1")
                        .declaredRating())
                .isEqualTo(Rating.GREEN);
    }

    @ParameterizedTest
    @CsvSource({
        "mauve,,,,B import.rating-unknown",
        ",0.4,,,C import.whole-expected",
        ",beaucoup,,,C import.whole-expected",
        ",,,'1,250',F import.amount-expected",
        ",,,'1.250',F import.amount-expected",
        ",,,environ 30 M$,F import.amount-expected",
    })
    void what_cannot_be_read_is_refused_where_it_stands(
            String rating, String progress, String summary, String spent, String told) {
        String row = String.join("\t", "P-M2", or(rating), or(progress), or(summary), "", or(spent));
        assertThat(pasted(MEASURES + row + "\n").told()).containsExactly("REFUSED P-M2 " + told);
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    @ParameterizedTest
    @CsvSource({"'1 250 000,50',1250000.50", "'1,250,000.50',1250000.5", "'1.250.000,50',1250000.50", "'$1,250.00',1250"
    })
    void an_amount_is_read_when_it_can_mean_one_thing_only(String text, String amount) {
        assertThat(pasted(MEASURES + "P-M1\t\t\t\t\t" + text + "\n")
                        .content("P-M1")
                        .spentToDate())
                .isEqualByComparingTo(amount);
    }

    @Test
    void english_words_without_french_ones_are_refused() {
        assertThat(pasted(MEASURES + "P-M2\t\t\t\tFine.\t\n").told())
                .containsExactly("REFUSED P-M2 E import.french-first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-06-01", "1er juin 2018", "1 juin 2018", "1 June 2018"})
    void a_date_may_be_written_in_words(String date) {
        assertThat(pasted(MILESTONES + "P-M1-J1\t" + date + "\tMotif\t\n")
                        .content("P-M1")
                        .milestones())
                .extracting(l -> l.forecastDate())
                .containsExactly(LocalDate.of(2018, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bientôt", "43160", "05/01/2018"})
    void a_text_a_bare_number_or_what_may_mean_two_days_is_no_date(String date) {
        assertThat(pasted(MILESTONES + "P-M1-J1\t" + date + "\tMotif\t\nP-M2-J1\t\t\t" + date + "\n")
                        .told())
                .containsExactly("REFUSED P-M1-J1 B import.date-expected", "REFUSED P-M2-J1 D import.date-expected");
    }

    @Test
    void a_workbook_left_as_it_went_out_is_no_conflict_when_an_update_moved_since() {
        SentFile workbook = quarter.workbook(Locale.FRENCH);
        quarter.moves("P-M1");
        Found found = quarter.compare(workbook, null);
        assertThat(found.told())
                .containsExactlyInAnyOrder(
                        "UNCHANGED P-M1", "UNCHANGED P-M2", "UNCHANGED P-M1-J1", "UNCHANGED P-M2-J1");
        assertThat(found.contents()).isEmpty();
    }

    @Test
    void a_conflict_tells_only_what_its_sender_wrote_and_a_row_left_as_it_went_out_is_none() {
        List<Table> wentOut = Tables.read(quarter.workbook(Locale.FRENCH));
        List<Cell> headings = wentOut.get(0).rows().get(0);
        List<Cell> row = wentOut.get(0).rows().get(1);
        quarter.rewritten("P-M1");
        assertThat(quarter.compare(again(headings, row, ""), null).told()).containsExactly("UNCHANGED P-M1");
        Found found = quarter.compare(again(headings, row, "80"), null);
        assertThat(found.told()).containsExactly("CONFLICT P-M1 D import.update-moved");
        assertThat(found.lines().get(0).changes()).containsOnlyKeys("progress");
    }

    /** A row as it went out, with another progress where one is given. */
    private static SentFile again(List<Cell> headings, List<Cell> row, String progress) {
        StringBuilder text = new StringBuilder();
        headings.forEach(h -> text.append(h.text()).append('\t'));
        text.append('\n');
        row.forEach(c -> text.append(c.column() == 4 && !progress.isEmpty() ? progress : c.text())
                .append('\t'));
        return cells(text.append('\n').toString());
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_at_once_with_its_sheet() {
        assertThat(pasted(MEASURES + "P-M2\tmauve\tbeaucoup\t\tFine.\t1,250\n").told())
                .containsExactly(
                        "REFUSED P-M2 B import.rating-unknown",
                        "REFUSED P-M2 C import.whole-expected",
                        "REFUSED P-M2 F import.amount-expected",
                        "REFUSED P-M2 E import.french-first");
        SentFile workbook = quarter.workbook(Locale.FRENCH);
        quarter.submitted("P-M1");
        quarter.moves("P-M2");
        assertThat(pasted(MEASURES + "P-M1\tmauve\t\t\t\t\n").told())
                .containsExactly("REFUSED P-M1 B import.rating-unknown", "REFUSED P-M1 update.not-draft");
        assertThat(quarter.compare(workbook, null).lines())
                .extracting(Line::sheet)
                .containsOnly("Mesures", "Jalons");
    }

    @Test
    void a_row_that_cannot_be_read_and_moved_since_says_both() {
        String seen = quarter.seen();
        quarter.moves("P-M1");
        Found found = quarter.compare(cells(MEASURES + "P-M1\tmauve\t50\t\t\t\n"), seen);
        assertThat(found.told())
                .containsExactly("REFUSED P-M1 B import.rating-unknown", "REFUSED P-M1 import.update-moved");
    }

    @Test
    void what_was_transmitted_is_not_written_any_more() {
        quarter.submitted("P-M1");
        assertThat(pasted(MEASURES + "P-M1\t\t50\t\t\t\n").told()).containsExactly("REFUSED P-M1 update.not-draft");
    }

    @Test
    void one_row_that_cannot_be_taken_holds_its_whole_update_back() {
        String workbook = MEASURES + "P-M1\t\t50\t\t\t\nP-M1\t\t51\t\t\t\n";
        Found found = pasted(workbook);
        assertThat(found.told()).containsExactly("REFUSED P-M1 import.update-held", "REFUSED P-M1 A import.row-twice");
        assertThat(found.contents()).isEmpty();
    }

    @Test
    void cells_without_any_version_are_not_taken() {
        SentFile cells = cells(MEASURES + "P-M1\t\t50\t\t\t\n");
        assertThat(quarter.compare(cells, null).told()).containsExactly("REFUSED P-M1 import.version-gone");
    }

    @Test
    void what_is_no_code_is_told_short_and_kept_out_of_its_column() {
        Entry entry =
                new Entry(new Rows("f", Tables.read(cells(MEASURES + "\"" + "x ".repeat(900) + "\"\t\t50\t\t\t\n")))
                        .all()
                        .get(0));
        entry.misplace("unknown.measure", entry.code());
        assertThat(entry.lines()).singleElement().satisfies(line -> {
            assertThat(line.code()).isNull();
            assertThat(line.arguments().get(0)).hasSizeLessThan(200);
        });
    }

    @Test
    void a_column_that_is_none_of_the_workbooks_is_told() {
        Found found = pasted("Code de la mesure\tAvancement\tNotes\nP-M1\t50\tmoi\n");
        assertThat(found.told()).containsExactly("REFUSED null C import.column-unread", "CHANGED P-M1 B");
    }

    @Test
    void a_file_without_the_headings_is_refused_whole() {
        assertThatThrownBy(() -> pasted("Nom\tValeur\na\tb\n"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly("/file import.no-update-table"));
        assertThatThrownBy(() -> pasted("Code de la mesure\tAvancement\tAVANCEMENT (%)\nP-M1\t1\t2\n"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly("/file import.column-twice"));
    }

    /** Cells pasted by somebody who had the present drafts before them. */
    private Found pasted(String text) {
        return quarter.compare(cells(text), quarter.seen());
    }

    private static SentFile cells(String text) {
        return new SentFile("cellules.tsv", text.getBytes(StandardCharsets.UTF_8));
    }
}
