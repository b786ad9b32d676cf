package org.gouvernail.governance.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.Outcome;
import org.gouvernail.governance.effect.Checks.CheckView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.minutes.Conduct.Adopted;
import org.gouvernail.governance.minutes.Conduct.Attendee;
import org.gouvernail.governance.sitting.Sittings.BallotView;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.QuorumView;
import org.jspecify.annotations.Nullable;

/** The sentences of a first draft in both languages: who was there, how a decision was adopted, what is to come of it. */
final class DraftWords {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.CANADA_FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.CANADA);

    private DraftWords() {}

    static String french(LocalDate day) {
        return FRENCH.format(day);
    }

    static String english(LocalDate day) {
        return ENGLISH.format(day);
    }

    /** Two texts, one line after the other; the second may say nothing. */
    static LocalizedText then(LocalizedText first, @Nullable LocalizedText second) {
        return second == null
                ? first
                : LocalizedText.of(
                        first.fr() + "\n" + second.fr(), first.in(Locale.ENGLISH) + "\n" + second.in(Locale.ENGLISH));
    }

    /** Who was there and whether they were enough; null where no roll tells it. */
    static @Nullable LocalizedText attendance(Conduct conduct) {
        if (!conduct.called()) {
            return null;
        }
        QuorumView q = conduct.quorum();
        return LocalizedText.of(
                "Présences\u00a0: " + present(conduct.attendance(), Locale.FRENCH) + ". Absences\u00a0: "
                        + absent(conduct.attendance(), Locale.FRENCH) + ". Quorum "
                        + (q.established() ? "atteint" : "non atteint") + "\u00a0: " + q.present() + " présents, "
                        + q.needed() + " requis.",
                "Present: " + present(conduct.attendance(), Locale.ENGLISH) + ". Absent: "
                        + absent(conduct.attendance(), Locale.ENGLISH) + ". Quorum "
                        + (q.established() ? "reached" : "not reached") + ": " + q.present() + " present, " + q.needed()
                        + " needed.");
    }

    private static String present(List<Attendee> attendance, Locale locale) {
        return named(attendance.stream()
                .filter(a -> a.presence() != Presence.ABSENT)
                .map(a -> a.substitute() == null
                        ? a.function().in(locale)
                        : a.function().in(locale) + " ("
                                + (locale.equals(Locale.ENGLISH) ? "replaced by " : "siège occupé par\u00a0: ")
                                + a.substitute().in(locale) + ")")
                .toList());
    }

    private static String absent(List<Attendee> attendance, Locale locale) {
        return named(attendance.stream()
                .filter(a -> a.presence() == Presence.ABSENT)
                .map(a -> a.function().in(locale))
                .toList());
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? "—" : String.join("; ", names);
    }

    /** How a decision was adopted; null where nothing tells it. */
    static @Nullable LocalizedText adoption(Adopted how) {
        return switch (how.mode()) {
            case UNTOLD -> null;
            case CONSENSUS -> then(LocalizedText.of("Par consensus.", "By consensus."), recusals(how));
            case VOTE -> then(votes(how.votesFor(), how.votesAgainst(), how.abstentions()), recusals(how));
        };
    }

    private static @Nullable LocalizedText recusals(Adopted how) {
        return how.recused().isEmpty()
                ? null
                : LocalizedText.of(
                        "Récusations\u00a0: " + joined(how.recused(), Locale.FRENCH) + ".",
                        "Recused: " + joined(how.recused(), Locale.ENGLISH) + ".");
    }

    private static String joined(List<LocalizedText> names, Locale locale) {
        return names.stream().map(n -> n.in(locale)).collect(Collectors.joining("; "));
    }

    /** What a check found, and when it is checked again. */
    static LocalizedText finding(CheckView check) {
        LocalDate again = check.nextCheckOn();
        String fr = switch (check.verdict()) {
            case EFFECTIVE -> "L’effet attendu est atteint. ";
            case PARTLY -> "L’effet attendu est atteint en partie. ";
            case WITHOUT_EFFECT -> "La décision est restée sans l’effet attendu. ";
        };
        String en = switch (check.verdict()) {
            case EFFECTIVE -> "The decision had its expected effect. ";
            case PARTLY -> "The decision had its expected effect in part. ";
            case WITHOUT_EFFECT -> "The decision did not have its expected effect. ";
        };
        return LocalizedText.of(
                fr + check.finding().fr() + (again == null ? "" : " Nouvelle vérification le " + french(again) + "."),
                en
                        + check.finding().in(Locale.ENGLISH)
                        + (again == null ? "" : " To be checked again on " + english(again) + "."));
    }

    /** Whether a decision refused what its point asked for; null where it did not. */
    static @Nullable LocalizedText refusal(DecisionView decision) {
        return decision.outcome() == Outcome.REFUSED
                ? LocalizedText.of("Ce que le point demandait est refusé.", "What the item asked for is refused.")
                : null;
    }

    /** The votes on a point that was not decided; null where none were cast. */
    static @Nullable LocalizedText undecided(BallotView said) {
        return said.votes().isEmpty() ? null : votes(said.votesFor(), said.votesAgainst(), said.abstentions());
    }

    private static LocalizedText votes(int inFavour, int against, int abstentions) {
        return LocalizedText.of(
                "Vote\u00a0: " + inFavour + " pour, " + against + " contre, " + abstentions + " abstention"
                        + (abstentions > 1 ? "s." : "."),
                "Vote: " + inFavour + " for, " + against + " against, " + abstentions + " abstention"
                        + (abstentions == 1 ? "." : "s."));
    }

    /** What a decision is expected to change and when that is checked; null where nobody said. */
    static @Nullable LocalizedText expectation(DecisionView decision) {
        LocalizedText expected = decision.expectedEffect();
        LocalDate check = decision.checkOn();
        return expected == null || check == null
                ? null
                : LocalizedText.of(
                        "Effet attendu, vérifié le " + french(check) + "\u00a0: " + expected.fr(),
                        "Expected effect, checked on " + english(check) + ": " + expected.in(Locale.ENGLISH));
    }

    /** What somebody has to do until when. */
    static LocalizedText followUp(FollowUpView task) {
        return LocalizedText.of(
                "Suivi confié à " + task.organisation() + " pour le " + french(task.dueOn()) + "\u00a0: "
                        + task.text().fr(),
                "Follow-up by " + task.organisation() + " due " + english(task.dueOn()) + ": "
                        + task.text().in(Locale.ENGLISH));
    }
}
