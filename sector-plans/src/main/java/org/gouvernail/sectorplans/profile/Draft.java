package org.gouvernail.sectorplans.profile;

import java.util.Map;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A record as a row of a file tells it, before anything is compared.
 *
 * @param kind what it is
 * @param file name of its file
 * @param at its first cell: its line there or, in a table that has a record a column, its column
 * @param across whether its table has one record a column
 * @param values its fields that were mapped, by name
 */
public record Draft(Kind kind, String file, Cell at, boolean across, Map<String, Value> values) {

    public Draft {
        values = Map.copyOf(values);
    }

    /** What a field shows, an empty text when it is blank or not mapped. */
    public String text(String field) {
        Value value = values.get(field);
        return value == null ? "" : value.text();
    }

    /** What a field was read as, null when it is blank, not mapped, or kept as text. */
    public @Nullable String read(String field) {
        Value value = values.get(field);
        return value == null ? null : value.read();
    }

    /**
     * A field.
     *
     * @param text what the source shows, as it stands; empty when blank
     * @param read what it was read as: a date as 2017-03-31, an amount as a decimal, a level of the scale in the profile's words, codes
     *     separated by commas; null when blank, or when it shows a text where something else was expected
     * @param cell where it stands, null when the profile gives it
     */
    public record Value(
            String text, @Nullable String read, @Nullable Cell cell) {

        /** Whether it shows a text where a date, a number or a rating was expected. */
        public boolean keptAsText() {
            return read == null && !text.isEmpty();
        }
    }
}
