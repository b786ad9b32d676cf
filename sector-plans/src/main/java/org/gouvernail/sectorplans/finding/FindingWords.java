package org.gouvernail.sectorplans.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.finding.Finding.Fact;
import org.gouvernail.sectorplans.finding.Findings.Stone;
import org.gouvernail.sectorplans.finding.Predecessors.PredecessorSlip;
import org.gouvernail.sectorplans.finding.Situation.Narrative;
import org.gouvernail.sectorplans.finding.Situation.Spent;
import org.gouvernail.sectorplans.rating.Money;

/** The facts of contradictions in words, and the places where they are opened. */
final class FindingWords {

    /** The rules in words, in the order of their kinds. */
    static final List<LocalizedText> RULES = List.of(
            LocalizedText.of(
                    "Retard sous une cote «\u00a0En voie\u00a0»\u00a0: un jalon ouvert dont la date de référence ou la prévision est"
                            + " passée, sous une cote déclarée «\u00a0En voie\u00a0».",
                    "Late under “On track”: an open milestone whose reference or forecast date has passed, under a"
                            + " declared rating of “On track”."),
            LocalizedText.of(
                    "Atteint sans livrable accepté\u00a0: un jalon déclaré atteint, sans livrable accepté qui le montre.",
                    "Achieved without an accepted deliverable: a milestone said to be reached, with no accepted"
                            + " deliverable to show it."),
            LocalizedText.of(
                    "Récit inchangé\u00a0: le texte français de la mise à jour est celui de la précédente, à la casse, à la"
                            + " ponctuation et aux noms de trimestres, de mois et d’années près\u00a0; ou il en partage au moins"
                            + " 90\u00a0% des paires de mots voisins et tous les chiffres.",
                    "Narrative unchanged: the French text of the update is that of the one before, apart from case,"
                            + " punctuation and names of quarters, months and years; or shares with it at least 90% of pairs"
                            + " of neighbouring words and all figures."),
            LocalizedText.of(
                    "Prédécesseur qui glisse\u00a0: un jalon promis avant le jour où ce qu’il attend, en retard sur sa référence,"
                            + " permet de l’atteindre.",
                    "Slipping predecessor: a milestone promised for a day before what it waits for, itself past its"
                            + " reference, lets it be reached."),
            LocalizedText.of(
                    "Temps écoulé, argent non dépensé\u00a0: au moins 90\u00a0% du temps écoulé et moins de 50\u00a0% du montant autorisé"
                            + " dépensé. Une dépense jamais déclarée ne compte pas comme nulle.",
                    "Time gone, money unspent: at least 90% of the time gone and less than 50% of the authorised amount"
                            + " spent. Spending that was never reported does not count as none."),
            LocalizedText.of(
                    "Prévision reportée\u00a0: les trois derniers déplacements d’une prévision sont tous d’un trimestre (80 à"
                            + " 100 jours, ou d’une fin de trimestre à la suivante à 10 jours près).",
                    "Rolling forecast: the last three moves of a forecast are all by a quarter (80 to 100 days, or from one"
                            + " quarter’s end to the next within 10 days)."),
            LocalizedText.of(
                    "Dépense à ce jour qui baisse\u00a0: le montant dépensé à ce jour que dit la dernière mise à jour est plus"
                            + " petit que celui de la précédente.",
                    "Spent to date falls: the amount spent to date in the last update is lower than in the one before."));

    private static final String DOSSIER = "/contradictions/";

    private FindingWords() {}

    static Fact declaredGreen(Situation situation) {
        return fact("Cote déclarée\u00a0: En voie.", "Declared rating: On track.", situation, "dit");
    }

    static Fact overdue(Situation situation, Stone stone) {
        LocalDate due = stone.reference().isBefore(situation.on()) ? stone.reference() : stone.forecast();
        boolean reference = due.equals(stone.reference());
        long days = ChronoUnit.DAYS.between(due, situation.on());
        return fact(
                "Jalon " + stone.code() + " ouvert, " + (reference ? "attendu (référence)" : "prévu") + " le " + due
                        + "\u00a0: dépassé depuis " + days + (days == 1 ? " jour." : " jours."),
                "Milestone " + stone.code() + " open, " + (reference ? "due (reference)" : "forecast") + " on " + due
                        + ": passed " + days + (days == 1 ? " day ago." : " days ago."),
                situation,
                stone.code());
    }

    static Fact withoutDeliverable(Situation situation, Stone stone) {
        return fact(
                "Jalon " + stone.code() + " déclaré atteint le " + stone.actual() + ", sans livrable accepté.",
                "Milestone " + stone.code() + " said to be reached on " + stone.actual()
                        + ", without an accepted deliverable.",
                situation,
                stone.code());
    }

    static Fact said(Situation situation, Narrative narrative) {
        return fact(
                "Le récit du " + FiscalQuarter.named(narrative.period(), Locale.FRENCH)
                        + " reprend celui qui le précède.",
                "The narrative of " + FiscalQuarter.named(narrative.period(), Locale.ENGLISH)
                        + " repeats the one before it.",
                situation,
                "dit");
    }

    static Fact saidBefore(Situation situation, Narrative narrative) {
        return fact(
                "Le récit du " + FiscalQuarter.named(narrative.period(), Locale.FRENCH) + " disait déjà la même chose.",
                "The narrative of " + FiscalQuarter.named(narrative.period(), Locale.ENGLISH)
                        + " already said the same.",
                situation,
                "disait");
    }

    static Fact promised(Situation situation, Stone stone) {
        return fact(
                "Jalon " + stone.code() + " promis pour le " + stone.forecast() + ".",
                "Milestone " + stone.code() + " promised for " + stone.forecast() + ".",
                situation,
                stone.code());
    }

    static Fact predecessor(PredecessorSlip slip) {
        long days = ChronoUnit.DAYS.between(slip.reference(), slip.forecast());
        return new Fact(
                LocalizedText.of(
                        "Son prédécesseur " + slip.predecessor() + " glisse de " + days
                                + (days == 1 ? " jour, au " : " jours, au ") + slip.forecast()
                                + "\u00a0: pas avant le " + slip.earliest() + ".",
                        "Its predecessor " + slip.predecessor() + " slips by " + days
                                + (days == 1 ? " day, to " : " days, to ") + slip.forecast() + ": not before "
                                + slip.earliest() + "."),
                "/mesures/" + slip.predecessorMeasure() + "#" + slip.predecessor());
    }

    static Fact timeGone(Situation situation, BigDecimal gone, LocalDate end) {
        return fact(
                "Temps écoulé\u00a0: " + percent(gone.min(BigDecimal.ONE)) + "\u00a0% (fin le " + end + ").",
                "Time gone: " + percent(gone.min(BigDecimal.ONE)) + "% (ends on " + end + ").",
                situation,
                "temps");
    }

    static Fact unspent(Situation situation, BigDecimal spent, BigDecimal used) {
        return fact(
                "Dépensé " + Money.fr(spent) + " sur " + Money.fr(situation.authorised()) + " autorisés\u00a0: "
                        + percent(used) + "\u00a0%.",
                "Spent " + Money.en(spent) + " of " + Money.en(situation.authorised()) + " authorised: " + percent(used)
                        + "%.",
                situation,
                "montants");
    }

    static Fact spent(Situation situation, Spent spent) {
        return fact(
                "Dépensé à ce jour au " + FiscalQuarter.named(spent.period(), Locale.FRENCH) + "\u00a0: "
                        + Money.fr(spent.amount()) + ".",
                "Spent to date in " + FiscalQuarter.named(spent.period(), Locale.ENGLISH) + ": "
                        + Money.en(spent.amount()) + ".",
                situation,
                "montants");
    }

    static Fact spentBefore(Situation situation, Spent spent) {
        return fact(
                "Le " + FiscalQuarter.named(spent.period(), Locale.FRENCH) + " en disait plus\u00a0: "
                        + Money.fr(spent.amount()) + ".",
                FiscalQuarter.named(spent.period(), Locale.ENGLISH) + " said more: " + Money.en(spent.amount()) + ".",
                situation,
                "montants");
    }

    static Fact rolled(Situation situation, Stone stone, List<LocalDate> dates) {
        String trail = dates.stream().map(Objects::toString).collect(Collectors.joining(" → "));
        return fact(
                "Prévision de " + stone.code() + " reportée d’un trimestre " + (dates.size() - 1)
                        + " fois de suite\u00a0: " + trail + ".",
                "Forecast of " + stone.code() + " put off by a quarter " + (dates.size() - 1) + " times in a row: "
                        + trail + ".",
                situation,
                stone.code());
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.DOWN).toPlainString();
    }

    private static Fact fact(String fr, String en, Situation situation, String place) {
        return new Fact(LocalizedText.of(fr, en), DOSSIER + situation.measure() + "#" + place);
    }
}
