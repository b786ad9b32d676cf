package org.gouvernail.sectorplans.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.sectorplans.table.Encodings.Decoded;

/** Reads delimited text: commas, semicolons or tabs, whichever its first line holds most of; tabs alone in cells that were pasted. */
final class DelimitedText {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private DelimitedText() {}

    static Table read(SentFile file) {
        Decoded decoded = Encodings.decode(file.bytes());
        char separator = file.name().endsWith(Tables.PASTED) ? '\t' : separator(decoded.text());
        return read(file.name(), decoded.text(), decoded.encoding(), separator);
    }

    private static Table read(String name, String text, String encoding, char separator) {
        if (text.indexOf('\0') >= 0) {
            throw Limits.refused("import.not-a-table", name);
        }
        Limits limits = new Limits(name);
        List<List<Cell>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                List<Cell> row = row(record);
                limits.row(row);
                if (!Table.isBlank(row)) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw Limits.refused("import.csv-broken", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(name, null, encoding, rows);
    }

    private static List<Cell> row(CsvRecord record) {
        List<Cell> row = new ArrayList<>(record.getFieldCount());
        for (int i = 0; i < record.getFieldCount(); i++) {
            row.add(new Cell(
                    Limits.text(record.getField(i)), Cell.Kind.TEXT, (int) record.getStartingLineNumber(), i + 1));
        }
        return row;
    }

    /** Separators inside quotation marks do not count, nor do lines after the first. */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                break;
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
