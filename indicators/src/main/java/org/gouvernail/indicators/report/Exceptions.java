package org.gouvernail.indicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/**
 * The quarter's exceptions, offered to the committee, at most one per measure: a decision asked for by the ministry, a
 * computed or assessed rating RED, a computed rating worse than the declared one, or a second quarter in a row without a
 * report. All that apply are told as facts; the first in this order names the cause and the words of the request.
 */
final class Exceptions {

    static final String NOT_REPORTED = "NOT_REPORTED";

    private static final String DECISION = "DECISION";
    private static final String RED = "RED";
    private static final String GAP = "GAP";

    private final String period;
    private final Earlier earlier;

    Exceptions(String period, Earlier earlier) {
        this.period = period;
        this.earlier = earlier;
    }

    Optional<DecisionRequested> of(MeasureFacts measure) {
        if (measure.state().equals(RollUp.WITHDRAWN)) {
            return Optional.empty();
        }
        List<String> causes = causes(measure);
        if (causes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DecisionRequested(
                new SubjectRef("measure", measure.code()),
                period + ":" + causes.get(0),
                measure.title(),
                facts(measure, causes),
                request(measure, causes.get(0))));
    }

    private List<String> causes(MeasureFacts measure) {
        List<String> causes = new ArrayList<>();
        if (measure.decisionNeeded() != null) {
            causes.add(DECISION);
        }
        if (measure.computed() == Rating.RED || measure.assessed() == Rating.RED) {
            causes.add(RED);
        }
        if (worse(measure.computed(), measure.declared())) {
            causes.add(GAP);
        }
        if (measure.updateState().equals(NOT_REPORTED) && earlier.notReported(measure.code())) {
            causes.add(NOT_REPORTED);
        }
        return causes;
    }

    private static boolean worse(@Nullable Rating computed, @Nullable Rating declared) {
        return computed != null && declared != null && computed.compareTo(declared) > 0;
    }

    private static List<LocalizedText> facts(MeasureFacts measure, List<String> causes) {
        List<LocalizedText> facts = new ArrayList<>();
        facts.add(LocalizedText.of(
                "Cotes : déclarée " + word(measure.declared(), Locale.FRENCH) + ", calculée "
                        + word(measure.computed(), Locale.FRENCH) + ", évaluée "
                        + word(measure.assessed(), Locale.FRENCH) + ".",
                "Ratings: declared " + word(measure.declared(), Locale.ENGLISH) + ", computed "
                        + word(measure.computed(), Locale.ENGLISH) + ", assessed "
                        + word(measure.assessed(), Locale.ENGLISH) + "."));
        LocalizedText gap = measure.gapReason();
        if (gap != null && (causes.contains(GAP) || causes.contains(RED))) {
            facts.add(gap);
        }
        measure.reasons().stream()
                .filter(r -> r.rating() != Rating.GREEN)
                .map(RatingReason::fact)
                .forEach(facts::add);
        if (causes.contains(NOT_REPORTED)) {
            facts.add(LocalizedText.of(
                    "Aucune mise à jour n’a été reçue pour ce trimestre ni pour le précédent.",
                    "No update was received for this quarter or for the previous one."));
        }
        return List.copyOf(facts);
    }

    private static LocalizedText request(MeasureFacts measure, String cause) {
        LocalizedText asked = measure.decisionNeeded();
        return switch (cause) {
            case DECISION -> asked == null ? measure.title() : asked;
            case RED ->
                LocalizedText.of(
                        "Décider du redressement : maintenir, revoir la portée ou le calendrier, ou suspendre.",
                        "Decide on recovery: maintain, review the scope or the schedule, or suspend.");
            case GAP ->
                LocalizedText.of(
                        "Confirmer la cote à retenir et demander au ministère d’expliquer l’écart.",
                        "Confirm the rating to keep and ask the ministry to explain the gap.");
            default ->
                LocalizedText.of(
                        "Demander au ministère responsable une mise à jour avant la prochaine séance.",
                        "Ask the lead ministry for an update before the next session.");
        };
    }

    private static String word(@Nullable Rating rating, Locale locale) {
        return ReportWords.rating(rating, locale);
    }
}
