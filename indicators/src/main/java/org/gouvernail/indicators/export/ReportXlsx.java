package org.gouvernail.indicators.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.jspecify.annotations.Nullable;

/** A report as a workbook: figures, measures, milestones, moved dates, decisions and what the words mean. Numbers and dates are numbers and dates. */
final class ReportXlsx {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final int TITLE_COLUMN = 2;
    private static final double TITLE_WIDTH = 60;
    private static final double WIDTH = 16;

    private ReportXlsx() {}

    static byte[] of(ReportView report, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Gouvernail", "1.0")) {
            sheet(book, ReportTable.figures(report, locale));
            sheet(book, ReportTable.measures(report, locale));
            sheet(book, ReportTable.milestones(report, locale));
            sheet(book, ReportTable.rebaselined(report, locale));
            sheet(book, ReportTable.decided(report, locale));
            sheet(book, ReportTable.legend(report, locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settled(bytes.toByteArray(), report.compiledAt());
    }

    /**
     * The workbook dated by its report instead of by the moment somebody asked for it, inside and out. By way of a file:
     * its parts give their sizes at its end only.
     */
    private static byte[] settled(byte[] workbook, Instant at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Path file = Files.createTempFile("report", ".xlsx");
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                Files.write(file, workbook);
                copy(file, out, at);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void copy(Path file, ZipOutputStream out, Instant at) throws IOException {
        try (ZipFile in = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(part).readAllBytes();
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                out.putNextEntry(entry);
                out.write(part.getName().equals(PROPERTIES) ? created(content, at) : content);
                out.closeEntry();
            }
        }
    }

    private static byte[] created(byte[] properties, Instant at) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + at.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void sheet(Workbook book, ReportTable table) {
        Worksheet sheet = book.newWorksheet(table.name());
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.width(column, column == TITLE_COLUMN ? TITLE_WIDTH : WIDTH);
        }
        sheet.range(0, 0, 0, table.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(row, column, SafeCell.text(value.toString()));
        }
    }
}
