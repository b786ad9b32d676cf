package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.util.List;

/**
 * What became of what a measure promised (portée): its words and its milestones', and the amount authorised.
 *
 * @param promises how many promises there are: the measure and its milestones
 * @param weakened codes of those whose words promise less than they did, in order
 * @param announced authorised in all when it was announced, in Canadian dollars
 * @param authorised authorised in all now
 */
public record ScopeFacts(int promises, List<String> weakened, BigDecimal announced, BigDecimal authorised) {

    /** Of a measure of which nothing was weakened or lowered. */
    public static final ScopeFacts WHOLE = new ScopeFacts(1, List.of(), BigDecimal.ZERO, BigDecimal.ZERO);

    /** By how much the amount was lowered, 0 when it was not. */
    BigDecimal lowered() {
        return announced.subtract(authorised).max(BigDecimal.ZERO);
    }

    boolean whole() {
        return weakened.isEmpty() && lowered().signum() == 0;
    }

    /** As one text: the count, the two amounts, and the codes. */
    public String text() {
        return promises + " " + announced.toPlainString() + " " + authorised.toPlainString() + " "
                + String.join(",", weakened);
    }

    /** Reads {@link #text}. */
    public static ScopeFacts of(String text) {
        String[] parts = text.split(" ", 4);
        return new ScopeFacts(
                Integer.parseInt(parts[0]),
                parts[3].isEmpty() ? List.of() : List.of(parts[3].split(",")),
                new BigDecimal(parts[1]),
                new BigDecimal(parts[2]));
    }
}
