package org.gouvernail.indicators.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a report as CSV, for programs: RFC 4180, commas, UTF-8 without a byte order mark, decimals with a
 * point, nothing in empty cells. Spreadsheets are better served by the XLSX export; texts are nevertheless kept from
 * being taken for formulas.
 */
final class ReportCsv {

    private ReportCsv() {}

    static byte[] of(ReportView report, Locale locale) {
        ReportTable table = ReportTable.measures(report, locale);
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream().map(ReportCsv::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return value instanceof String text ? SafeCell.text(text) : value.toString();
    }
}
