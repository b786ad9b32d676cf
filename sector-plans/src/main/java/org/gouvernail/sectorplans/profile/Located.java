package org.gouvernail.sectorplans.profile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.sectorplans.profile.ImportProfile.FieldMap;
import org.gouvernail.sectorplans.profile.ImportProfile.TableMap;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.Table;

/**
 * A table with its headings found.
 *
 * @param table the table
 * @param at index of the row of headings
 * @param columns of each field of the profile, the columns that have its headings, in the order of preference
 * @param missing what no heading fits, by the first form that was looked for
 */
record Located(Table table, int at, Map<FieldMap, List<Integer>> columns, List<String> missing) {

    /** Finds the row of headings: the first in which nothing is missing, else the one that misses least. */
    static Located in(Table table, TableMap map, int within) {
        Located best = new Located(table, 0, Map.of(), missing(map, Map.of()));
        for (int at = 0; at < Math.min(within, table.rows().size()); at++) {
            Map<FieldMap, List<Integer>> columns = columns(table.rows().get(at), map);
            Located located = new Located(table, at, columns, missing(map, columns));
            if (located.missing().size() < best.missing().size()) {
                best = located;
            }
            if (best.missing().isEmpty()) {
                return best;
            }
        }
        return best;
    }

    private static Map<FieldMap, List<Integer>> columns(List<Cell> headings, TableMap map) {
        IdentityHashMap<FieldMap, List<Integer>> columns = new IdentityHashMap<>();
        map.records().stream().flatMap(r -> r.fields().stream()).forEach(field -> {
            List<Integer> found = new ArrayList<>();
            for (String form : field.columns()) {
                for (int column = 0; column < headings.size(); column++) {
                    if (Headings.fits(form, headings.get(column).text()) && !found.contains(column)) {
                        found.add(column);
                    }
                }
            }
            columns.put(field, found);
        });
        return columns;
    }

    private static List<String> missing(TableMap map, Map<FieldMap, List<Integer>> columns) {
        return map.records().stream()
                .flatMap(r -> r.fields().stream())
                .filter(f -> !f.optional() && f.value() == null)
                .filter(f -> columns.getOrDefault(f, List.of()).isEmpty())
                .map(f -> f.columns().get(0))
                .distinct()
                .toList();
    }

    List<Integer> columns(FieldMap field) {
        return columns.getOrDefault(field, List.of());
    }

    /** The headings as the source writes them. */
    List<String> headings() {
        return table.rows().isEmpty()
                ? List.of()
                : table.rows().get(at).stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.length() > 60 ? text.substring(0, 60) + "…" : text)
                        .limit(40)
                        .toList();
    }

    List<List<Cell>> rows() {
        return at + 1 >= table.rows().size()
                ? List.of()
                : table.rows().subList(at + 1, table.rows().size());
    }
}
