package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;

/** The rules of the computed rating as readers see them, with the numbers in force. */
public final class RatingWords {

    private RatingWords() {}

    /** One sentence a rule: schedule, cost, scope, risk, evidence, freshness, then how they make one rating. */
    public static List<LocalizedText> rules(Thresholds at) {
        return List.of(schedule(at), cost(at), scope(at), risk(at), evidence(at), freshness(at), WORST);
    }

    private static final LocalizedText WORST = LocalizedText.of(
            "La cote calculée est la pire des dimensions cotées, jamais une moyenne. Une dimension sur laquelle rien n’est"
                    + " consigné n’est pas cotée ; une mesure dont rien n’a encore été déclaré, dont rien n’était dû et"
                    + " dont rien ne tarde n’est pas cotée non plus.",
            "The computed rating is the worst of the dimensions rated, never an average. A dimension about which nothing is"
                    + " recorded is not rated; nor is a measure of which nothing was reported yet, nothing was owed and"
                    + " nothing is late.");

    private static LocalizedText schedule(Thresholds at) {
        return LocalizedText.of(
                "Échéancier : le décalage du pire jalon ouvert, rapporté à la durée prévue (du début de la mesure à la date"
                        + " de référence, au moins " + days(at.shortestDuration()) + "), donne « En voie » jusqu’à "
                        + fr(at.slipGreen()) + ", « À surveiller » jusqu’à " + fr(at.slipAmber())
                        + ", « En difficulté » au-delà. Un jalon dont la prévision est passée est au mieux « À"
                        + " surveiller », « En difficulté » après " + days(at.overdueRed()) + ".",
                "Schedule: the slip of the worst open milestone as a share of its planned duration (from the measure’s start"
                        + " to the reference date, at least " + daysEn(at.shortestDuration())
                        + ") gives “On track” up to " + en(at.slipGreen()) + ", “To watch” up to " + en(at.slipAmber())
                        + ", “In difficulty” beyond. A milestone whose forecast has passed is at best “To watch”, “In"
                        + " difficulty” after " + daysEn(at.overdueRed()) + ".");
    }

    private static LocalizedText cost(Thresholds at) {
        return LocalizedText.of(
                "Coût : le montant dépensé, rapporté au montant autorisé des années financières commencées, donne « En"
                        + " voie » jusqu’à " + fr(at.costGreen()) + ", « À surveiller » jusqu’à " + fr(at.costAmber())
                        + ", « En difficulté » au-delà.",
                "Cost: the amount spent as a share of what is authorised for the fiscal years begun gives “On track” up to "
                        + en(at.costGreen()) + ", “To watch” up to " + en(at.costAmber())
                        + ", “In difficulty” beyond.");
    }

    private static LocalizedText scope(Thresholds at) {
        return LocalizedText.of(
                "Portée : dès que les mots de la mesure ou d’un de ses jalons promettent un nombre plus faible ou une portée"
                        + " plus étroite qu’à l’annonce, ou que le montant autorisé est abaissé, « À surveiller » ; au-delà"
                        + " de " + fr(at.scopeRed()) + " de ces promesses ou du montant, « En difficulté ».",
                "Scope: as soon as the words of the measure or of one of its milestones promise a weaker number or a narrower"
                        + " scope than announced, or the amount authorised is lowered, “To watch”; beyond "
                        + en(at.scopeRed()) + " of these promises or of the amount, “In difficulty”.");
    }

    private static LocalizedText risk(Thresholds at) {
        return LocalizedText.of(
                "Risque : un risque ouvert d’une exposition (vraisemblance × incidence, de 1 à 25) d’au moins "
                        + at.riskAmber() + " donne « À surveiller » ; d’au moins " + at.riskRed()
                        + ", s’il est accepté tel quel ou si sa revue est en retard, « En difficulté ». Un enjeu ouvert"
                        + " après sa première échéance donne « À surveiller », « En difficulté » après "
                        + days(at.issueRed())
                        + ".",
                "Risk: an open risk with an exposure (likelihood × effect, 1 to 25) of " + at.riskAmber()
                        + " or more gives “To watch”; of " + at.riskRed()
                        + " or more, when it is accepted as it is or its review is overdue, “In difficulty”. An issue open"
                        + " after its first due date gives “To watch”, “In difficulty” after " + daysEn(at.issueRed())
                        + ".");
    }

    private static LocalizedText evidence(Thresholds at) {
        return LocalizedText.of(
                "Preuve : un jalon déclaré réalisé sans livrable accepté donne « À surveiller » ; après "
                        + days(at.evidenceRed()) + ", ou dès deux si c’est le cas de plus de " + fr(at.evidenceShare())
                        + " des jalons déclarés réalisés, « En difficulté ».",
                "Evidence: a milestone declared reached without an accepted deliverable gives “To watch”; after "
                        + daysEn(at.evidenceRed()) + ", or from two on when that is so of more than "
                        + en(at.evidenceShare()) + " of the milestones declared reached, “In difficulty”.");
    }

    private static LocalizedText freshness(Thresholds at) {
        return LocalizedText.of(
                "Fraîcheur : sans mise à jour endossée depuis " + quarters(at.staleAmber())
                        + ", « À surveiller » ; depuis " + quarters(at.staleRed()) + ", « En difficulté ».",
                "Freshness: without an endorsed update for " + quartersEn(at.staleAmber()) + ", “To watch”; for "
                        + quartersEn(at.staleRed()) + ", “In difficulty”.");
    }

    private static String days(int days) {
        return days + (days > 1 ? " jours" : " jour");
    }

    private static String daysEn(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String quarters(int quarters) {
        return quarters + (quarters > 1 ? " trimestres" : " trimestre");
    }

    private static String quartersEn(int quarters) {
        return quarters + (quarters == 1 ? " quarter" : " quarters");
    }

    private static String fr(BigDecimal share) {
        return percent(share).replace('.', ',') + " %";
    }

    private static String en(BigDecimal share) {
        return percent(share) + "%";
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).add(BigDecimal.ZERO).stripTrailingZeros().toPlainString();
    }
}
