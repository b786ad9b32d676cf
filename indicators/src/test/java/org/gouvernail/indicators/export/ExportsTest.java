package org.gouvernail.indicators.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.QuarterFixture;
import org.gouvernail.indicators.report.ReportWords;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.change.ChangeRequests;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.junit.jupiter.api.Test;

class ExportsTest {

    private static MeasureFacts titled(String title) {
        return QuarterFixture.measure("PAEN-M1")
                .titled(LocalizedText.of(title, null))
                .money("1234.5", null)
                .facts();
    }

    private static List<CsvRecord> csv(ReportView report, Locale locale) {
        return CsvReader.builder()
                .ofCsvRecord(new String(ReportCsv.of(report, locale), StandardCharsets.UTF_8))
                .stream()
                .toList();
    }

    @Test
    void the_csv_holds_every_measure_in_the_language_asked_for() {
        ReportView report =
                QuarterFixture.report(QuarterFixture.measures(new Random(QuarterFixture.seed()), "PAEN", 30));

        List<CsvRecord> french = csv(report, Locale.FRENCH);
        List<CsvRecord> english = csv(report, Locale.ENGLISH);

        assertThat(french).hasSize(31);
        assertThat(french.get(0).getFields())
                .startsWith("Code", "Plan", "Titre")
                .hasSize(20);
        assertThat(english.get(0).getFields())
                .startsWith("Code", "Plan", "Title")
                .hasSize(20);
        assertThat(french.get(10).getField(2)).isEqualTo("Mesure PAEN-M10");
        assertThat(english.get(10).getField(2)).isEqualTo("EN Mesure PAEN-M10");
        assertThat(ReportCsv.of(report, Locale.FRENCH)).startsWith("Code,Plan".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void no_text_of_an_export_can_be_taken_for_a_formula() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            String title = start + "cmd|'/C calc'!A0";
            ReportView report = QuarterFixture.report(List.of(titled(title)));

            assertThat(csv(report, Locale.FRENCH).get(1).getField(2)).isEqualTo("'" + title);
            assertThat(sheet(report, 1).get(1).getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(sheet(report, 1).get(1).getCellText(2)).startsWith("'" + start.strip());
        }
    }

    @Test
    void amounts_and_dates_stay_numbers_and_dates_in_the_workbook() throws IOException {
        ReportView report = QuarterFixture.report(List.of(titled("Titre, avec «guillemets» et \"citation\"")));

        Row measure = sheet(report, 1).get(1);
        assertThat(measure.getCell(10).asNumber()).isEqualByComparingTo("1234.5");
        assertThat(measure.getCellText(2)).isEqualTo("Titre, avec «guillemets» et \"citation\"");
        assertThat(measure.getCellText(11)).isEmpty();
        Row milestone = sheet(report, 2).get(1);
        assertThat(milestone.getCell(5).asDate().toLocalDate()).isEqualTo(LocalDate.of(2017, 8, 1));
        assertThat(milestone.getCellText(3)).isEqualTo("manqué");
        assertThat(sheet(report, 0).get(1).getCellText(2)).isEqualTo("Ensemble de la stratégie");
    }

    @Test
    void an_amount_that_is_not_known_is_an_empty_cell_and_not_nothing() throws IOException {
        ReportView report = QuarterFixture.report(
                List.of(QuarterFixture.measure("PAEN-M1").money(null, null).facts()));

        assertThat(csv(report, Locale.FRENCH).get(1).getField(10)).isEmpty();
        assertThat(sheet(report, 1).get(1).getCellText(10)).isEmpty();
        assertThat(report.figures().total().authorised()).isNull();
        assertThat(report.measures().get(0).authorised()).isNull();
    }

    @Test
    void the_workbook_says_what_its_words_mean() throws IOException {
        ReportView report = QuarterFixture.report(List.of(titled("Titre")));

        assertThat(sheet(report, 5))
                .extracting(row -> row.getCellText(0))
                .startsWith("Terme", "measures", "milestones.due")
                .contains("limite");
    }

    @Test
    void the_files_of_a_report_are_the_same_bytes_whenever_they_are_asked_for() throws Exception {
        ReportView report = QuarterFixture.report(List.of(titled("Titre")));
        byte[] workbook = ReportXlsx.of(report, Locale.FRENCH);
        byte[] bundle = ReportBundle.of(report, "{}");
        Thread.sleep(2100); // a zip tells even seconds

        assertThat(ReportXlsx.of(report, Locale.FRENCH)).isEqualTo(workbook);
        assertThat(ReportBundle.of(report, "{}")).isEqualTo(bundle);
    }

    @Test
    void every_way_in_which_a_decision_changes_a_promise_has_its_words() {
        List<String> ways = Stream.concat(
                        Stream.of(ChangeRequests.Kind.values()).map(Enum::name),
                        Stream.of(Committees.Change.CHANGE.name(), "null"))
                .toList();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ways)
                    .allSatisfy(way -> assertThat(ReportWords.text("decided." + way, locale))
                            .isNotBlank());
        }
    }

    @Test
    void both_languages_have_the_same_words_for_the_same_columns() {
        ReportView report = QuarterFixture.report(List.of(titled("Titre")));

        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (ReportTable table : List.of(
                    ReportTable.figures(report, locale),
                    ReportTable.measures(report, locale),
                    ReportTable.milestones(report, locale),
                    ReportTable.legend(report, locale))) {
                assertThat(table.rows())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
            }
        }
    }

    private static List<Row> sheet(ReportView report, int index) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(ReportXlsx.of(report, Locale.FRENCH)))) {
            Sheet sheet = book.getSheet(index).orElseThrow();
            return sheet.read();
        }
    }
}
