package org.gouvernail.sectorplans.change;

import java.math.BigDecimal;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a measure that is merged or withdrawn takes with it.
 *
 * @param authorised all that was authorised, in Canadian dollars, null when nothing was
 * @param spent spent to date, in Canadian dollars, null when nothing says so
 * @param open how many of its milestones are not achieved
 * @param late how many of those are late
 */
record Leaving(@Nullable BigDecimal authorised, @Nullable BigDecimal spent, long open, long late) {

    LocalizedText words() {
        return LocalizedText.of(
                "Ce qui part\u00a0: "
                        + (authorised == null ? "aucun montant autorisé" : Money.shortFr(authorised) + " autorisés")
                        + ", "
                        + (spent == null ? "dépense à ce jour non dite" : Money.shortFr(spent) + " dépensés à ce jour")
                        + "\u00a0; jalons ouverts\u00a0: " + open + ", dont en retard\u00a0: " + late + ".",
                "What leaves: " + (authorised == null ? "nothing" : Money.shortEn(authorised)) + " authorised, "
                        + (spent == null ? "spending to date not told" : Money.shortEn(spent) + " spent to date")
                        + "; open milestones: " + open + ", of which late: " + late + ".");
    }
}
