package org.gouvernail.indicators.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouvernail.governance.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as RFC 8785 JSON. Lines are put in canonical form one at a time and joined: a report of ten thousand
 * measures never stands in memory as a tree.
 */
final class RecordText {

    private RecordText() {}

    static String of(ReportRecord report) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("strategy", text(report.strategy()));
        parts.put("period", text(report.period()));
        parts.put("revision", String.valueOf(report.revision()));
        parts.put("rules", text(report.rules()));
        parts.put("previousSha256", text(report.previousSha256()));
        parts.put("previous", report.previous() == null ? "null" : Json.canonical(report.previous()));
        parts.put("figures", Json.canonical(report.figures()));
        parts.put("measures", array(report.measures()));
        parts.put("milestones", array(report.milestones()));
        parts.put("slippages", array(report.slippages()));
        parts.put("rebaselined", array(report.rebaselined()));
        parts.put("decisionsCarriedOut", array(report.decisionsCarriedOut()));
        parts.put("decisionsRequested", array(report.decisionsRequested()));
        parts.put("limits", array(report.limits()));
        parts.put("definitions", array(report.definitions()));
        StringBuilder text = new StringBuilder();
        parts.forEach((name, value) -> text.append(text.isEmpty() ? '{' : ',')
                .append('"')
                .append(name)
                .append("\":")
                .append(value));
        return text.append('}').toString();
    }

    /** A text in quotes: the canonical form of a list of one, without its brackets. */
    private static String text(@Nullable String value) {
        if (value == null) {
            return "null";
        }
        String list = Json.canonical(List.of(value));
        return list.substring(1, list.length() - 1);
    }

    private static String array(List<?> elements) {
        StringBuilder text = new StringBuilder("[");
        for (Object element : elements) {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append(Json.canonical(element));
        }
        return text.append(']').toString();
    }
}
