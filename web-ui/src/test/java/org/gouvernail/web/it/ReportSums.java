package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up a report's figures again from its measures. */
final class ReportSums {

    private ReportSums() {}

    /** Adds up the measures of each group again; what is not known counts for nothing in both. */
    static void check(JsonArray rows, List<JsonObject> measures, Function<JsonObject, String> group) {
        Map<String, List<JsonObject>> groups =
                measures.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        for (JsonObject row : rows.getValuesAs(JsonObject.class)) {
            List<JsonObject> own = groups.getOrDefault(row.getString("code"), List.of());
            assertThat(row.getInt("measures"))
                    .as("measures of %s", row.getString("code"))
                    .isEqualTo(own.size());
            for (String kind : List.of("declared", "computed", "assessed")) {
                JsonObject counts = row.getJsonObject("ratings").getJsonObject(kind);
                for (String level : List.of("GREEN", "AMBER", "RED", "NONE")) {
                    assertThat(counts.getInt(level, 0))
                            .as("%s %s of %s", kind, level, row.getString("code"))
                            .isEqualTo((int) own.stream()
                                    .filter(m -> level(m, kind).equals(level))
                                    .count());
                }
            }
            assertThat(sum(List.of(row), "authorised"))
                    .as("authorised of %s", row.getString("code"))
                    .isEqualByComparingTo(sum(own, "authorised"));
            assertThat(sum(List.of(row), "spent"))
                    .as("spent of %s", row.getString("code"))
                    .isEqualByComparingTo(sum(own, "spent"));
        }
        assertThat(rows.getValuesAs(JsonObject.class))
                .extracting(r -> r.getString("code"))
                .containsAll(groups.keySet());
    }

    private static String level(JsonObject line, String kind) {
        return line.get(kind + "Rating") instanceof JsonString rating ? rating.getString() : "NONE";
    }

    private static BigDecimal sum(List<JsonObject> lines, String amount) {
        return lines.stream()
                .map(l -> l.get(amount) instanceof JsonString s ? new BigDecimal(s.getString()) : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
