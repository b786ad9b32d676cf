package org.gouvernail.web.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Table;
import org.gouvernail.sectorplans.table.Tables;

/** A workbook as a coordinator fills it in a spreadsheet: cells changed, rows sorted, columns moved or lost. */
final class FilledWorkbook {

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    FilledWorkbook(byte[] workbook) {
        for (Table table : Tables.read(new SentFile("classeur.xlsx", workbook))) {
            List<List<Object>> rows = new ArrayList<>();
            table.rows()
                    .forEach(row -> rows.add(new ArrayList<>(
                            row.stream().map(FilledWorkbook::value).toList())));
            sheets.put(String.valueOf(table.sheet()), rows);
        }
    }

    private static Object value(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> new BigDecimal(cell.text());
            case DATE -> LocalDate.parse(cell.text());
            default -> cell.text();
        };
    }

    /** The rows of a sheet, its headings first. */
    List<List<Object>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet));
    }

    /** The codes in a sheet. */
    List<String> codes(String sheet) {
        return rows(sheet).stream().skip(1).map(r -> r.get(0).toString()).toList();
    }

    Object cell(String sheet, String code, String heading) {
        List<Object> row = row(sheet, code);
        int at = rows(sheet).get(0).indexOf(heading);
        return at < row.size() ? row.get(at) : "";
    }

    FilledWorkbook with(String sheet, String code, String heading, Object value) {
        List<Object> row = row(sheet, code);
        int at = rows(sheet).get(0).indexOf(heading);
        while (row.size() <= at) {
            row.add("");
        }
        row.set(at, value);
        return this;
    }

    private List<Object> row(String sheet, String code) {
        return rows(sheet).stream()
                .filter(r -> r.get(0).equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + rows(sheet)));
    }

    /** Rows from the last to the first, columns from right to left, and nothing of a heading kept but its words. */
    FilledWorkbook turnedAround() {
        sheets.values().forEach(rows -> {
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            Collections.reverse(rows.subList(1, rows.size()));
            rows.forEach(row -> {
                while (row.size() < width) {
                    row.add("");
                }
                Collections.reverse(row);
            });
        });
        return this;
    }

    FilledWorkbook without(String sheet, String heading) {
        int at = rows(sheet).get(0).indexOf(heading);
        rows(sheet).stream().filter(r -> r.size() > at).forEach(r -> r.remove(at));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "essai", "1.0")) {
            sheets.forEach((name, rows) -> write(book.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                if (value instanceof LocalDate day) {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                } else if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (!value.toString().isEmpty()) {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }
}
