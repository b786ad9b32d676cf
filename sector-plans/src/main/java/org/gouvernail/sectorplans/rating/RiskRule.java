package org.gouvernail.sectorplans.rating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.gouvernail.sectorplans.rating.RegisterFacts.LateIssue;
import org.gouvernail.sectorplans.rating.RegisterFacts.OpenRisk;

/**
 * Risk (risque): the open risk or the late issue that weighs most. Its words name codes, exposures and dates alone: reports
 * are public, what the registers say is not.
 */
final class RiskRule {

    private final Thresholds thresholds;

    RiskRule(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Nothing where nothing was ever entered in the registers: silence is not a good sign, nor a bad one. */
    Optional<RatingReason> reason(RatingFacts facts) {
        return Optional.ofNullable(facts.register())
                .filter(register -> register.entered() > 0)
                .map(register -> worst(facts, register).orElseGet(() -> quiet(facts)));
    }

    private Optional<RatingReason> worst(RatingFacts facts, RegisterFacts register) {
        LocalDate on = facts.on();
        Stream<RatingReason> risks = register.risks().stream()
                .filter(risk -> rating(risk, on) != Rating.GREEN)
                .sorted(Comparator.comparing(OpenRisk::exposure)
                        .reversed()
                        .thenComparing(OpenRisk::reviewOn)
                        .thenComparing(OpenRisk::code))
                .map(risk -> reason(facts, risk.code(), rating(risk, on), words(risk, on)));
        Stream<RatingReason> issues = register.issues().stream()
                .filter(issue -> issue.due().isBefore(on))
                .sorted(Comparator.comparing(LateIssue::due).thenComparing(LateIssue::code))
                .map(issue -> reason(facts, issue.code(), rating(issue, on), words(issue, on)));
        return Stream.concat(risks, issues).reduce((a, b) -> b.rating().compareTo(a.rating()) > 0 ? b : a);
    }

    private static RatingReason reason(RatingFacts facts, String code, Rating rating, LocalizedText fact) {
        return new RatingReason(Dimension.RISK, rating, fact, "/registre" + RatingRules.page(facts) + "#" + code);
    }

    private RatingReason quiet(RatingFacts facts) {
        LocalizedText fact = LocalizedText.of(
                "Aucun risque ouvert n’atteint une exposition de " + thresholds.riskAmber()
                        + " sur 25, et aucun enjeu n’est en retard.",
                "No open risk reaches an exposure of " + thresholds.riskAmber() + " of 25, and no issue is late.");
        return new RatingReason(Dimension.RISK, Rating.GREEN, fact, "/registre" + RatingRules.page(facts) + "#risques");
    }

    private Rating rating(OpenRisk risk, LocalDate on) {
        if (risk.exposure() >= thresholds.riskRed()
                && (risk.accepted() || risk.reviewOn().isBefore(on))) {
            return Rating.RED;
        }
        return risk.exposure() >= thresholds.riskAmber() ? Rating.AMBER : Rating.GREEN;
    }

    private Rating rating(LateIssue issue, LocalDate on) {
        return late(issue, on) > thresholds.issueRed() ? Rating.RED : Rating.AMBER;
    }

    private static long late(LateIssue issue, LocalDate on) {
        return ChronoUnit.DAYS.between(issue.due(), on);
    }

    private static LocalizedText words(OpenRisk risk, LocalDate on) {
        boolean passed = risk.reviewOn().isBefore(on);
        return LocalizedText.of(
                "Risque " + risk.code() + " : exposition de " + risk.exposure() + " sur 25, "
                        + (risk.accepted() ? "accepté tel quel, " : "")
                        + (passed ? "à revoir depuis le " : "à revoir le ") + risk.reviewOn() + ".",
                "Risk " + risk.code() + ": exposure of " + risk.exposure() + " of 25, "
                        + (risk.accepted() ? "accepted as it is, " : "")
                        + (passed ? "not reviewed since it was due on " : "to be reviewed on ") + risk.reviewOn()
                        + ".");
    }

    private static LocalizedText words(LateIssue issue, LocalDate on) {
        long days = late(issue, on);
        return LocalizedText.of(
                "Enjeu " + issue.code() + " : à régler le " + issue.due() + " et non réglé " + days
                        + (days == 1 ? " jour" : " jours") + " plus tard.",
                "Issue " + issue.code() + ": to be settled by " + issue.due() + " and not settled " + days
                        + (days == 1 ? " day" : " days") + " later.");
    }
}
