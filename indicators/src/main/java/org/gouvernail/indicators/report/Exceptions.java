package org.gouvernail.indicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.escalation.EscalationRule;
import org.gouvernail.governance.escalation.EscalationRules;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/**
 * The quarter's exceptions, offered to the committee, at most one per measure: a decision asked for by the ministry, or
 * what the escalation rules bring. All that apply are told as facts; the ministry’s own request, else the first rule, names
 * the cause and the words of the request.
 */
final class Exceptions {

    static final String NOT_REPORTED = "NOT_REPORTED";

    private static final String DECISION = "DECISION";

    /** As earlier reports named it. */
    private static final Map<EscalationRule, String> NAMES = Map.of(EscalationRule.SILENT, NOT_REPORTED);

    private final String period;
    private final EscalationRules rules;
    private final Earlier earlier;

    Exceptions(String period, EscalationRules rules, Earlier earlier) {
        this.period = period;
        this.rules = rules;
        this.earlier = earlier;
    }

    Optional<DecisionRequested> of(MeasureFacts measure) {
        if (measure.state().equals(RollUp.WITHDRAWN)) {
            return Optional.empty();
        }
        List<EscalationRule> causes = causes(measure);
        LocalizedText asked = measure.decisionNeeded();
        if (causes.isEmpty() && asked == null) {
            return Optional.empty();
        }
        return Optional.of(new DecisionRequested(
                new SubjectRef("measure", measure.code()),
                period + ":"
                        + (asked == null
                                ? NAMES.getOrDefault(
                                        causes.get(0), causes.get(0).name())
                                : DECISION),
                measure.title(),
                facts(measure, causes),
                asked == null ? request(causes.get(0)) : asked));
    }

    private List<EscalationRule> causes(MeasureFacts measure) {
        List<EscalationRule> causes = new ArrayList<>();
        if (rules.red() && (measure.computed() == Rating.RED || measure.assessed() == Rating.RED)) {
            causes.add(EscalationRule.RED);
        }
        if (rules.gap(gap(measure.computed(), measure.declared()))) {
            causes.add(EscalationRule.GAP);
        }
        if (rules.amberAgain()
                && measure.computed() == Rating.AMBER
                && earlier.computed(measure.code()) == Rating.AMBER) {
            causes.add(EscalationRule.AMBER_AGAIN);
        }
        if (rules.silent(silent(measure))) {
            causes.add(EscalationRule.SILENT);
        }
        return causes;
    }

    /** For how many reports in a row no update came, as far as two are counted. */
    private int silent(MeasureFacts measure) {
        if (!measure.updateState().equals(NOT_REPORTED)) {
            return 0;
        }
        return earlier.notReported(measure.code()) ? 2 : 1;
    }

    /** By how many levels the computed rating is worse than the declared one. */
    private static int gap(@Nullable Rating computed, @Nullable Rating declared) {
        return computed == null || declared == null ? 0 : computed.ordinal() - declared.ordinal();
    }

    private List<LocalizedText> facts(MeasureFacts measure, List<EscalationRule> causes) {
        List<LocalizedText> facts = new ArrayList<>();
        if (!causes.isEmpty()) {
            facts.add(EscalationRules.cause(causes));
        }
        facts.add(LocalizedText.of(
                "Cotes : déclarée " + word(measure.declared(), Locale.FRENCH) + ", calculée "
                        + word(measure.computed(), Locale.FRENCH) + ", évaluée "
                        + word(measure.assessed(), Locale.FRENCH) + ".",
                "Ratings: declared " + word(measure.declared(), Locale.ENGLISH) + ", computed "
                        + word(measure.computed(), Locale.ENGLISH) + ", assessed "
                        + word(measure.assessed(), Locale.ENGLISH) + "."));
        LocalizedText gap = measure.gapReason();
        if (gap != null && (causes.contains(EscalationRule.GAP) || causes.contains(EscalationRule.RED))) {
            facts.add(gap);
        }
        measure.reasons().stream()
                .filter(r -> r.rating() != Rating.GREEN)
                .map(RatingReason::fact)
                .forEach(facts::add);
        if (causes.contains(EscalationRule.SILENT)) {
            facts.add(
                    silent(measure) > 1
                            ? LocalizedText.of(
                                    "Aucune mise à jour n’a été reçue pour ce trimestre ni pour le précédent.",
                                    "No update was received for this quarter or for the previous one.")
                            : LocalizedText.of(
                                    "Aucune mise à jour n’a été reçue pour ce trimestre.",
                                    "No update was received for this quarter."));
        }
        return List.copyOf(facts);
    }

    private static LocalizedText request(EscalationRule cause) {
        return switch (cause) {
            case RED ->
                LocalizedText.of(
                        "Décider du redressement : maintenir, revoir la portée ou le calendrier, ou suspendre.",
                        "Decide on recovery: maintain, review the scope or the schedule, or suspend.");
            case GAP ->
                LocalizedText.of(
                        "Confirmer la cote à retenir et demander au ministère d’expliquer l’écart.",
                        "Confirm the rating to keep and ask the ministry to explain the gap.");
            case AMBER_AGAIN ->
                LocalizedText.of(
                        "Demander au ministère ce qui ramènera la mesure en voie, et d’ici quand.",
                        "Ask the ministry what will bring the measure back on track, and by when.");
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
