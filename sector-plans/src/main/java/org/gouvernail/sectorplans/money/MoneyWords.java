package org.gouvernail.sectorplans.money;

import java.math.BigDecimal;
import java.util.Locale;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.money.Budgets.Kind;
import org.gouvernail.sectorplans.rating.Money;
import org.jspecify.annotations.Nullable;

/** What reconciliation says, in both languages. */
final class MoneyWords {

    private MoneyWords() {}

    static LocalizedText notReported() {
        return LocalizedText.of(
                "Aucune mise à jour endossée ne dit ce qui a été dépensé à ce jour.",
                "No endorsed update says what was spent to date.");
    }

    static LocalizedText notByYear(BigDecimal toDate) {
        return LocalizedText.of(
                "La dernière mise à jour dit " + Money.fr(toDate)
                        + " dépensés à ce jour\u00a0; aucun exercice ne les porte.",
                "The last update says " + Money.en(toDate) + " spent to date; no fiscal year holds it.");
    }

    private static String fr(@Nullable String period) {
        return "le " + FiscalQuarter.named(String.valueOf(period), Locale.FRENCH);
    }

    private static String en(@Nullable String period) {
        return FiscalQuarter.named(String.valueOf(period), Locale.ENGLISH);
    }

    static LocalizedText spentAgrees(BigDecimal toDate, @Nullable String period) {
        return LocalizedText.of(
                "Les exercices totalisent " + Money.fr(toDate) + " dépensés, comme la mise à jour pour " + fr(period)
                        + ".",
                "The fiscal years add up to " + Money.en(toDate) + " spent, as the update for " + en(period)
                        + " says.");
    }

    static LocalizedText spentDiffers(BigDecimal byYear, BigDecimal toDate, @Nullable String period) {
        BigDecimal beyond = byYear.subtract(toDate);
        return LocalizedText.of(
                "Les exercices totalisent " + Money.fr(byYear) + " dépensés\u00a0; la mise à jour pour " + fr(period)
                        + " dit "
                        + Money.fr(toDate) + ", soit " + Money.fr(beyond.abs())
                        + (beyond.signum() > 0 ? " de moins." : " de plus."),
                "The fiscal years add up to " + Money.en(byYear) + " spent; the update for " + en(period) + " says "
                        + Money.en(toDate) + ", " + Money.en(beyond.abs())
                        + (beyond.signum() > 0 ? " less." : " more."));
    }

    static LocalizedText over(String year, Amounts amounts, BigDecimal over) {
        BigDecimal authorised = amounts.authorised();
        boolean foreseen = amounts.forecast() != null;
        return LocalizedText.of(
                "Exercice " + year + (foreseen ? "\u00a0: prévu " : "\u00a0: dépensé ") + Money.fr(over)
                        + " de plus que les " + Money.fr(authorised == null ? BigDecimal.ZERO : authorised)
                        + " autorisés.",
                "Fiscal year " + year + (foreseen ? ": forecast " : ": spent ") + Money.en(over) + " above the "
                        + Money.en(authorised == null ? BigDecimal.ZERO : authorised) + " authorised.");
    }

    static LocalizedText noEnvelope(BigDecimal authorised) {
        return LocalizedText.of(
                "Aucune enveloppe connue\u00a0: les " + Money.fr(authorised) + " autorisés ne se comparent à rien.",
                "No envelope is known: the " + Money.en(authorised) + " authorised compare with nothing.");
    }

    static LocalizedText envelope(BigDecimal envelope, BigDecimal authorised, BigDecimal left) {
        String fr = switch (left.signum()) {
            case 1 -> "\u00a0: " + Money.fr(left) + " ne sont pas encore répartis.";
            case 0 -> "\u00a0: toute l’enveloppe est répartie.";
            default -> "\u00a0: l’enveloppe est dépassée de " + Money.fr(left.abs()) + ".";
        };
        String en = switch (left.signum()) {
            case 1 -> ": " + Money.en(left) + " not yet allotted.";
            case 0 -> ": the whole envelope is allotted.";
            default -> ": the envelope is exceeded by " + Money.en(left.abs()) + ".";
        };
        return LocalizedText.of(
                "Autorisé " + Money.fr(authorised) + " sur une enveloppe de " + Money.fr(envelope) + fr,
                "Authorised " + Money.en(authorised) + " of an envelope of " + Money.en(envelope) + en);
    }

    static LocalizedText announcedUnknown(int entered) {
        return LocalizedText.of(
                "Mesures inscrites\u00a0: " + entered + "\u00a0; le nombre de mesures annoncées n’est pas connu.",
                "Measures entered: " + entered + "; how many were announced is not known.");
    }

    static LocalizedText announced(int entered, int announced) {
        String fr = announced == entered
                ? "\u00a0: toutes y sont."
                : announced > entered
                        ? "\u00a0: les totaux ne sont pas complets."
                        : "\u00a0: il y en a plus qu’annoncé.";
        String en = announced == entered
                ? ": all are there."
                : announced > entered ? ": the totals are not complete." : ": more than were announced.";
        return LocalizedText.of(
                "Mesures inscrites\u00a0: " + entered + " sur " + announced + " annoncées" + fr,
                "Measures entered: " + entered + " of " + announced + " announced" + en);
    }

    static LocalizedText some(Kind kind, int some, int all) {
        return switch (kind) {
            case NOTHING_AUTHORISED ->
                LocalizedText.of(
                        "Mesures sans montant autorisé\u00a0: " + some + " sur " + all + ".",
                        "Measures without an authorised amount: " + some + " of " + all + ".");
            case SPENT_NOT_BY_YEAR ->
                LocalizedText.of(
                        "Mesures dont les dépenses ne sont pas réparties par exercice\u00a0: " + some + " sur " + all
                                + ".",
                        "Measures whose spending is not told by fiscal year: " + some + " of " + all + ".");
            case SPENT_NOT_REPORTED ->
                LocalizedText.of(
                        "Mesures dont aucune mise à jour endossée ne dit la dépense\u00a0: " + some + " sur " + all
                                + ".",
                        "Measures of which no endorsed update tells the spending: " + some + " of " + all + ".");
            default ->
                LocalizedText.of(
                        "Mesures sans prévision de dépense\u00a0: " + some + " sur " + all + ".",
                        "Measures without a spending forecast: " + some + " of " + all + ".");
        };
    }

    static LocalizedText someDiffer(int some, BigDecimal beyond) {
        return LocalizedText.of(
                "Mesures dont les dépenses par exercice s’écartent des mises à jour\u00a0: " + some + " (en tout "
                        + Money.fr(beyond.abs()) + (beyond.signum() < 0 ? " de moins" : " de plus") + ").",
                "Measures whose spending by fiscal year differs from the updates: " + some + " (in all "
                        + Money.en(beyond.abs()) + (beyond.signum() < 0 ? " less" : " more") + ").");
    }

    /**
     * What withdrawn measures cost.
     *
     * @param spent what was spent on those that say so, null when none does
     * @param notByYear whether some of it is told by no fiscal year
     * @param silent of how many nothing tells the spending
     */
    static LocalizedText withdrawn(
            int some, @Nullable BigDecimal authorised, @Nullable BigDecimal spent, boolean notByYear, int silent) {
        return LocalizedText.of(
                "Mesures retirées, hors des totaux\u00a0: " + some + " ("
                        + (authorised == null ? "aucun montant autorisé" : Money.fr(authorised) + " autorisés")
                        + (spent == null ? "" : ", " + Money.fr(spent) + " dépensés à ce jour")
                        + (notByYear ? ", pas entièrement répartis par exercice" : "")
                        + (silent == 0 ? "" : ", dépense non dite pour " + silent) + ").",
                "Withdrawn measures, outside the totals: " + some + " ("
                        + (authorised == null ? "nothing authorised" : Money.en(authorised) + " authorised")
                        + (spent == null ? "" : ", " + Money.en(spent) + " spent to date")
                        + (notByYear ? ", not all told by fiscal year" : "")
                        + (silent == 0 ? "" : ", spending not told for " + silent) + ").");
    }
}
