package org.gouvernail.sectorplans.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.sectorplans.table.Encodings.Encoded;

/** Reads delimited text: commas, semicolons or tabs, whichever its first line holds most of; tabs alone in pasted cells. */
final class DelimitedText {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** Longest cell that is looked for the end of, in characters: one that goes on was never closed. */
    private static final int LONGEST_CELL = 4 * Limits.TEXT;

    private DelimitedText() {}

    static Table read(SentFile file) {
        Encoded text = Encodings.of(file.bytes());
        Limits limits = new Limits(file.name());
        List<List<Cell>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(file, text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text.reader())) {
            for (CsvRecord record : records) {
                List<Cell> row = row(record);
                limits.row(row);
                if (!Table.isBlank(row)) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw Limits.refused("import.csv-broken", file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(file.name(), null, text.name(), rows);
    }

    private static List<Cell> row(CsvRecord record) {
        List<Cell> row = new ArrayList<>(record.getFieldCount());
        for (int i = 0; i < record.getFieldCount(); i++) {
            row.add(new Cell(
                    Limits.text(record.getField(i)), Cell.Kind.TEXT, (int) record.getStartingLineNumber(), i + 1));
        }
        return row;
    }

    /** Reads it once to its end: a zero character shows that it is no text. */
    private static char separator(SentFile file, Encoded text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean first = true;
        char[] some = new char[8_192];
        try (Reader reader = text.reader()) {
            for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
                for (int i = 0; i < n; i++) {
                    char c = some[i];
                    if (c == '\0') {
                        throw Limits.refused("import.not-a-table", file.name());
                    }
                    quoted ^= c == '"';
                    first &= c != '\n' || quoted;
                    if (first && !quoted) {
                        count(c, counts);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        if (counts[most] > Limits.COLUMNS) {
            throw Limits.refused("import.too-many-columns", file.name(), Integer.toString(Limits.COLUMNS));
        }
        return file.name().endsWith(Tables.PASTED) ? '\t' : SEPARATORS[most];
    }

    /** Separators inside quotation marks do not count, nor do lines after the first. */
    private static void count(char c, int[] counts) {
        for (int s = 0; s < SEPARATORS.length; s++) {
            counts[s] += c == SEPARATORS[s] ? 1 : 0;
        }
    }
}
