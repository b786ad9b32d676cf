package org.gouvernail.sectorplans.rating;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;

/** The rules of the computed rating as readers see them. */
public final class RatingWords {

    /** One sentence a rule: schedule, cost, freshness, then how they make one rating. */
    public static final List<LocalizedText> RULES = List.of(
            LocalizedText.of(
                    "Échéancier : le décalage du pire jalon ouvert, rapporté à la durée prévue (du début de la mesure à la"
                            + " date de référence, au moins 30 jours), donne « En voie » jusqu’à 10 %, « À surveiller »"
                            + " jusqu’à 25 %, « En difficulté » au-delà. Un jalon dont la prévision est passée est au"
                            + " mieux « À surveiller », « En difficulté » après 90 jours.",
                    "Schedule: the slip of the worst open milestone as a share of its planned duration (from the"
                            + " measure’s start to the reference date, at least 30 days) gives “On track” up to 10%,"
                            + " “To watch” up to 25%, “In difficulty” beyond. A milestone whose forecast has passed is at best"
                            + " “To watch”, “In difficulty” after 90 days."),
            LocalizedText.of(
                    "Coût : le montant dépensé, rapporté au montant autorisé des années financières commencées, donne"
                            + " « En voie » jusqu’à 100 %, « À surveiller » jusqu’à 110 %, « En difficulté » au-delà.",
                    "Cost: the amount spent as a share of what is authorised for the fiscal years begun gives “On track”"
                            + " up to 100%, “To watch” up to 110%, “In difficulty” beyond."),
            LocalizedText.of(
                    "Fraîcheur : sans mise à jour endossée pour le trimestre, « À surveiller » ; à partir de deux"
                            + " trimestres, « En difficulté ».",
                    "Freshness: without an endorsed update for the quarter, “To watch”; from two quarters, “In difficulty”."),
            LocalizedText.of(
                    "La cote calculée est la pire des trois, jamais une moyenne.",
                    "The computed rating is the worst of the three, never an average."));

    private RatingWords() {}
}
