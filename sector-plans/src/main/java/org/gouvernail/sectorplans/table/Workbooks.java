package org.gouvernail.sectorplans.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an XLSX workbook, row by row, once its archive was found bounded. */
final class Workbooks {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Workbooks() {}

    static List<Table> read(SentFile file) {
        ReadingOptions options = new ReadingOptions(Archives.check(file), true);
        Limits limits = new Limits(file.name());
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()), options)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                tables.add(new Table(file.name(), sheet.getName(), null, rows(sheet, limits)));
            }
        } catch (DomainException e) {
            throw e;
        } catch (IOException | ExcelReaderException e) {
            throw Limits.refused("import.workbook-broken", file.name());
        } catch (RuntimeException e) {
            // The library tells a broken file by whatever its parser throws.
            throw Limits.refused("import.workbook-broken", file.name());
        }
        return tables;
    }

    private static List<List<Cell>> rows(Sheet sheet, Limits limits) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> {
                List<Cell> cells = cells(row);
                limits.row(cells);
                if (!Table.isBlank(cells)) {
                    rows.add(cells);
                }
            });
        }
        return rows;
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cell(row.getOptionalCell(i).orElse(null), row.getRowNum(), i + 1));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell, int line, int column) {
        if (cell == null) {
            return new Cell("", Cell.Kind.TEXT, line, column);
        }
        return switch (cell.getType()) {
            case STRING -> new Cell(Limits.text(cell.asString()), Cell.Kind.TEXT, line, column);
            case BOOLEAN -> new Cell(String.valueOf(cell.asBoolean()), Cell.Kind.TEXT, line, column);
            case NUMBER -> number(cell, line, column);
            case FORMULA -> new Cell(Limits.text("=" + cell.getFormula()), Cell.Kind.FORMULA, line, column);
            case ERROR -> new Cell(Limits.text(String.valueOf(cell.getRawValue())), Cell.Kind.ERROR, line, column);
            case EMPTY -> new Cell("", Cell.Kind.TEXT, line, column);
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, int line, int column) {
        String format = cell.getDataFormatString();
        if (format != null && Formats.isDate(format)) {
            LocalDateTime moment = cell.asDate();
            String text = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.format(MOMENT);
            return new Cell(text, Cell.Kind.DATE, line, column);
        }
        BigDecimal number = cell.asNumber();
        return format != null && Formats.isPercent(format)
                ? new Cell(Limits.text(plain(number.movePointRight(2)) + " %"), Cell.Kind.PERCENT, line, column)
                : new Cell(Limits.text(plain(number)), Cell.Kind.NUMBER, line, column);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
