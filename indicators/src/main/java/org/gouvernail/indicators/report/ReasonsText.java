package org.gouvernail.indicators.report;

import java.util.Arrays;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of a computed rating as one text: a line for each, its parts between tabs. There are several for every
 * measure, and writing them as JSON cost more than all the rules that give them.
 */
final class ReasonsText {

    private static final int PARTS = 5;

    private ReasonsText() {}

    /** Facts are made by the rules from codes and figures; one with a tab or a new line in it could not be read back. */
    static String write(List<RatingReason> reasons) {
        StringBuilder text = new StringBuilder();
        for (RatingReason reason : reasons) {
            LocalizedText fact = reason.fact();
            text.append(reason.dimension()).append('\t').append(reason.rating()).append('\t');
            text.append(part(reason.link()))
                    .append('\t')
                    .append(part(fact.fr()))
                    .append('\t');
            text.append(fact.en() == null ? "" : part(fact.en())).append('\n');
        }
        return text.toString();
    }

    private static String part(String part) {
        if (part.indexOf('\t') >= 0 || part.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a reason with a tab or a new line: " + part);
        }
        return part;
    }

    static List<RatingReason> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n")).map(ReasonsText::reason).toList();
    }

    private static RatingReason reason(String line) {
        String[] parts = line.split("\t", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a reason: " + Arrays.toString(parts));
        }
        return new RatingReason(
                Dimension.valueOf(parts[0]),
                Rating.valueOf(parts[1]),
                LocalizedText.of(parts[3], english(parts[4])),
                parts[2]);
    }

    private static @Nullable String english(String text) {
        return text.isEmpty() ? null : text;
    }
}
