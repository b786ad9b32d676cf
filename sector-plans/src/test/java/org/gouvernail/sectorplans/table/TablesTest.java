package org.gouvernail.sectorplans.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouvernail.governance.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ministry sends is read as it stands, whatever wrote it; what would harm the product is refused in words. */
class TablesTest {

    private static final String FRENCH = "Code;Intitulé\nM1;Numériser l’école";

    @ParameterizedTest
    @CsvSource({"UTF-8,utf-8", "windows-1252,windows-1252", "UTF-16LE,utf-16le"})
    void accents_are_read_whatever_the_encoding(String charset, String told) {
        byte[] text = FRENCH.getBytes(Charset.forName(charset));
        byte[] bytes = charset.equals("UTF-16LE") ? joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, text) : text;
        Table table = only(new SentFile("plan.csv", bytes));
        assertThat(texts(table)).containsExactly(List.of("Code", "Intitulé"), List.of("M1", "Numériser l’école"));
        assertThat(table.encoding()).isEqualTo(told);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        byte[] marked =
                joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, FRENCH.getBytes(StandardCharsets.UTF_8));
        assertThat(texts(only(new SentFile("plan.csv", marked))).get(0)).startsWith("Code");
    }

    @Test
    void a_byte_that_windows_does_not_know_makes_it_latin() {
        Table table = only(new SentFile("plan.csv", "é\u0081;b".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(table.encoding()).isEqualTo("iso-8859-1");
    }

    @ParameterizedTest
    @CsvSource({"';'", "','", "'\t'"})
    void the_separator_is_the_one_its_first_line_has_most_of(String separator) {
        String text = "\"a" + separator + separator + separator + "\",b,c;d".replaceAll("[,;]", separator) + "\n1";
        Table table = only(new SentFile("plan.csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(table.rows().get(0)).hasSize(4);
    }

    @Test
    void a_heading_of_several_lines_counts_for_the_lines_after_it() {
        Table table = only(new SentFile("plan.csv", "\"Code\nlong\",B\n\nM1,b\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).get(0).line()).isEqualTo(4);
    }

    @Test
    void dates_and_numbers_of_a_workbook_are_read_as_such() {
        SentFile file = Workbook.of(sheet -> {
            sheet.value(0, 0, "Début");
            sheet.value(1, 0, LocalDate.of(2018, 3, 31));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, 2013.02);
            sheet.value(1, 2, 43_190);
        });
        List<Cell> row = only(file).rows().get(1);
        assertThat(row).extracting(Cell::text).containsExactly("2018-03-31", "2013.02", "43190");
        assertThat(row).extracting(Cell::kind).containsExactly(Cell.Kind.DATE, Cell.Kind.NUMBER, Cell.Kind.NUMBER);
        assertThat(row).extracting(Cell::letter).containsExactly("A", "B", "C");
    }

    @Test
    void a_percentage_is_read_as_it_is_shown() {
        SentFile file = Workbook.of(sheet -> {
            sheet.value(0, 0, 1);
            sheet.style(0, 0).format("0%").set();
            sheet.value(0, 1, 0.405);
            sheet.style(0, 1).format("0.0%").set();
        });
        List<Cell> row = only(file).rows().get(0);
        assertThat(row).extracting(Cell::text).containsExactly("100 %", "40.5 %");
        assertThat(row).extracting(Cell::kind).containsOnly(Cell.Kind.PERCENT);
    }

    @Test
    void pasted_cells_are_separated_by_tabs_whatever_else_their_headings_hold() {
        SentFile cells =
                new SentFile("cellules.tsv", "Coût, en dollars, total\tB\n1\t2".getBytes(StandardCharsets.UTF_8));
        assertThat(texts(only(cells))).containsExactly(List.of("Coût, en dollars, total", "B"), List.of("1", "2"));
    }

    @Test
    void a_formula_is_told_from_its_value() {
        SentFile file = Workbook.of(sheet -> sheet.formula(0, 0, "1+1"));
        assertThat(only(file).rows().get(0).get(0).kind()).isEqualTo(Cell.Kind.FORMULA);
    }

    @Test
    void columns_become_rows() {
        Table across = only(new SentFile("plan.csv", "Code,M1,M2\nTitre,a,b".getBytes(StandardCharsets.UTF_8)))
                .across();
        assertThat(texts(across)).containsExactly(List.of("Code", "Titre"), List.of("M1", "a"), List.of("M2", "b"));
        assertThat(across.rows().get(2).get(1).letter()).isEqualTo("C");
        assertThat(across.rows().get(2).get(1).line()).isEqualTo(2);
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() {
        refused(
                new SentFile("plan.xlsx", Workbook.unpackingTo(200, "xl/worksheets/sheet1.xml")),
                "import.unpacks-to-too-much");
        refused(
                new SentFile("plan.xlsx", Workbook.unpackingTo(20, "xl/sharedStrings.xml")),
                "import.unpacks-to-too-much");
        refused(new SentFile("plans.zip", Workbook.unpackingTo(40, "plan.csv")), "import.unpacks-to-too-much");
    }

    @Test
    void a_sheet_with_more_rows_than_any_plan_is_refused() {
        refused(
                Workbook.of(sheet -> {
                    for (int row = 0; row < 20_001; row++) {
                        sheet.value(row, 0, row);
                    }
                }),
                "import.too-many-rows");
    }

    @Test
    void what_would_take_memory_without_end_is_refused_before_it_is_kept() {
        refused(Workbook.ofRow("<c r=\"ZZZZZZ1\"><v>1</v></c>"), "import.too-many-columns");
        refused(Workbook.ofRow("<c r=\"A1\"/>".repeat(1_001)), "import.too-many-columns");
        refused(Workbook.ofRow("<c r=\"" + "A".repeat(400_000) + "1\"/>"), "import.unpacks-to-too-much");
        refused(Workbook.ofRow("<c r=\"A1\" t=\"str\"><v><![CDATA[<]]></v></c>"), "import.workbook-broken");
        refused(Workbook.ofRow("<c r=\"A1\"><v>&more;</v></c>"), "import.workbook-broken");
        String many = IntStream.range(0, 3_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        refused(Workbook.ofRow(many), "import.workbook-broken");
        byte[] commas = ",".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
        refused(new SentFile("plan.csv", commas), "import.too-many-columns");
        byte[] open = ("a;b\n\"" + "c".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
        refused(new SentFile("plan.csv", open), "import.csv-broken");
    }

    @Test
    void a_file_cut_short_an_encrypted_one_and_one_of_another_kind_are_refused() {
        SentFile whole = Workbook.of(sheet -> sheet.value(0, 0, "a"));
        byte[] cut = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
        refused(new SentFile("plan.xlsx", cut), "import.cut-short");
        byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        refused(new SentFile("plan.xlsx", ole), "import.encrypted-or-old");
        byte[] project = Arrays.copyOf(ole, ole.length + 600);
        byte[] mark = "MSProject.MPP14".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, project, ole.length, mark.length);
        refused(new SentFile("fichier", project), "import.project-file");
        refused(new SentFile("PLAN.MPP", ole), "import.project-file");
        refused(new SentFile("plan.txt", "ERMHDR\t8.0".getBytes(StandardCharsets.US_ASCII)), "import.project-file");
        refused(new SentFile("plan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), "import.not-a-table");
        refused(new SentFile("plan.csv", new byte[] {0, 1, 2, 0, 5}), "import.not-a-table");
        refused(new SentFile("plan.csv", new byte[0]), "import.empty");
    }

    private static void refused(SentFile file, String code) {
        assertThatThrownBy(() -> Tables.read(file))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(DomainException.FieldProblem::code)
                                .containsExactly(code));
    }

    private static Table only(SentFile file) {
        List<Table> tables = Tables.read(file);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
