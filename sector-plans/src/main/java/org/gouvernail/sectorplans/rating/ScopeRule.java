package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;

/** Scope (portée): what was announced and is no longer promised, as a share of what was. */
final class ScopeRule {

    private static final int NAMED = 3;

    private static final LocalizedText WHOLE = LocalizedText.of(
            "Rien de ce qui a été annoncé n’a été réduit.", "Nothing of what was announced was reduced.");

    private final Thresholds thresholds;

    ScopeRule(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    Optional<RatingReason> reason(RatingFacts facts) {
        return Optional.ofNullable(facts.scope())
                .map(scope -> new RatingReason(
                        Dimension.SCOPE,
                        rating(scope),
                        scope.whole() ? WHOLE : words(scope),
                        RatingRules.page(facts) + "#promesse"));
    }

    private Rating rating(ScopeFacts scope) {
        Rating words = Thresholds.level(
                BigDecimal.valueOf(scope.weakened().size()),
                BigDecimal.valueOf(scope.promises()),
                BigDecimal.ZERO,
                thresholds.scopeRed());
        return words.worst(
                Thresholds.level(scope.lowered(), scope.announced(), BigDecimal.ZERO, thresholds.scopeRed()));
    }

    private static LocalizedText words(ScopeFacts scope) {
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        int weakened = scope.weakened().size();
        if (weakened > 0) {
            String codes = scope.weakened().stream().limit(NAMED).collect(Collectors.joining(", "))
                    + (weakened > NAMED ? "…" : "");
            fr.add(weakened + " sur " + scope.promises()
                    + (weakened == 1 ? " promet" : " promettent")
                    + " moins qu’à l’annonce, de la mesure et de ses jalons ("
                    + codes + ")");
            en.add(weakened + " of " + scope.promises() + (weakened == 1 ? " promises" : " promise")
                    + " less than announced, among the measure and its milestones (" + codes + ")");
        }
        BigDecimal lowered = scope.lowered();
        if (lowered.signum() > 0) {
            String percent = RatingRules.percent(lowered.divide(scope.announced(), 4, RoundingMode.HALF_UP));
            fr.add("montant autorisé de " + Money.fr(scope.authorised()) + ", soit " + percent + " % de moins que les "
                    + Money.fr(scope.announced()) + " annoncés");
            en.add("amount authorised of " + Money.en(scope.authorised()) + ", " + percent + "% less than the "
                    + Money.en(scope.announced()) + " announced");
        }
        return LocalizedText.of(sentence(" ; ", fr), sentence("; ", en));
    }

    private static String sentence(String separator, List<String> parts) {
        String joined = String.join(separator, parts);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }
}
