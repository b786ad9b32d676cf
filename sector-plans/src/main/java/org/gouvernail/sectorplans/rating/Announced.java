package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the journal holds of a measure or a milestone as it was announced, as far as its scope is concerned.
 *
 * @param authorised amounts of a measure by fiscal year, null for a milestone
 */
public record Announced(LocalizedText title, @Nullable List<Amount> authorised) {

    /** A decimal string in Canadian dollars. */
    public record Amount(String amount) {}

    BigDecimal total() {
        return authorised == null
                ? BigDecimal.ZERO
                : authorised.stream().map(a -> new BigDecimal(a.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
