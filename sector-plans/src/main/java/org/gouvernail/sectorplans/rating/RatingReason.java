package org.gouvernail.sectorplans.rating;

import org.gouvernail.governance.kernel.LocalizedText;

/**
 * A fact that gave a computed rating.
 *
 * @param dimension what is rated
 * @param rating the rating this dimension gives
 * @param fact the fact in words, with its figures
 * @param link page where the fact can be opened
 */
public record RatingReason(Dimension dimension, Rating rating, LocalizedText fact, String link) {

    /** What is rated. */
    public enum Dimension {
        /** Échéancier. */
        SCHEDULE,
        /** Coût. */
        COST,
        /** Portée. */
        SCOPE,
        /** Risque. */
        RISK,
        /** Preuve. */
        EVIDENCE,
        /** Fraîcheur. */
        FRESHNESS
    }
}
