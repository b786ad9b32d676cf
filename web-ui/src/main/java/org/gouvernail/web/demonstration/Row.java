package org.gouvernail.web.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** A line of one of the example's tables. An empty cell means that nothing is said. */
record Row(NamedCsvRecord cells) {

    /** The lines of {@code demonstration/<name>.csv}, in order. */
    static List<Row> of(String name) {
        String file = "/demonstration/" + name + ".csv";
        try (InputStream in = Row.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.stream().map(Row::new).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return cells.getField(column);
    }

    @Nullable String textOrNull(String column) {
        String cell = text(column);
        return cell.isEmpty() ? null : cell;
    }

    /** The French and English cells of a text: {@code <name>_fr} and {@code <name>_en}. */
    LocalizedText words(String name) {
        return LocalizedText.of(text(name + "_fr"), text(name + "_en"));
    }

    @Nullable LocalizedText wordsOrNull(String name) {
        return text(name + "_fr").isEmpty() ? null : words(name);
    }

    LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    @Nullable LocalDate dateOrNull(String column) {
        return text(column).isEmpty() ? null : date(column);
    }

    @Nullable Integer numberOrNull(String column) {
        return text(column).isEmpty() ? null : Integer.valueOf(text(column));
    }

    @Nullable BigDecimal amountOrNull(String column) {
        return text(column).isEmpty() ? null : new BigDecimal(text(column));
    }

    @Nullable Rating ratingOrNull(String column) {
        return text(column).isEmpty() ? null : Rating.valueOf(text(column));
    }

    /** The words of a cell, separated by spaces. */
    List<String> list(String column) {
        return text(column).isEmpty()
                ? List.of()
                : Arrays.stream(text(column).split(" ")).toList();
    }

    /** Sourced when the line names a source, illustrative otherwise. */
    Provenance provenance() {
        return text("source").isEmpty() ? Provenance.ILLUSTRATIVE : Provenance.sourced(text("source"));
    }
}
