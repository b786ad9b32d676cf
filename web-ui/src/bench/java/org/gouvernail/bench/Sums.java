package org.gouvernail.bench;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sums of a report beside those of the hand-written statement. */
final class Sums {

    private Sums() {}

    /** Whether they are equal for every generated plan and organisation; prints those that differ. */
    static boolean same(JsonObject report, Map<String, String> byHand) {
        JsonObject figures = report.getJsonObject("figures");
        Map<String, String> ours = new TreeMap<>();
        Map.of("plan", "byPlan", "organisation", "byOrganisation").forEach((kind, name) -> {
            for (JsonObject row : figures.getJsonArray(name).getValuesAs(JsonObject.class)) {
                if (row.getString("code").startsWith("BANC")) {
                    ours.put(kind + " " + row.getString("code"), line(row));
                }
            }
        });
        Map<String, String> theirs = new TreeMap<>(byHand);
        theirs.keySet().removeIf(key -> !key.contains(" BANC"));
        boolean same = ours.equals(theirs);
        if (!same) {
            ours.forEach((key, line) -> {
                if (!line.equals(theirs.get(key))) {
                    System.out.printf("%s%n  report:    %s%n  statement: %s%n", key, line, theirs.get(key));
                }
            });
        }
        return same;
    }

    private static String line(JsonObject row) {
        StringBuilder line = new StringBuilder().append(row.getInt("measures"));
        for (String rating : List.of("declared", "computed", "assessed")) {
            for (String level : List.of("GREEN", "AMBER", "RED")) {
                line.append(' ')
                        .append(row.getJsonObject("ratings")
                                .getJsonObject(rating)
                                .getInt(level));
            }
        }
        for (String count : List.of("due", "achieved", "missed", "overdue")) {
            line.append(' ').append(row.getJsonObject("milestones").getInt(count));
        }
        for (String amount : List.of("authorised", "spent")) {
            line.append(' ').append(plain(new BigDecimal(row.getString(amount))));
        }
        JsonNumber progress = row.getJsonNumber("progress");
        return line.append(' ').append(plain(progress.bigDecimalValue())).toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
