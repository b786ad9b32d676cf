package org.gouvernail.sectorplans.critical;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.critical.ParentRatings.Child;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.rating.RatingReason;

/**
 * Which children are critical (enfant critique), and the rating they give their parent. Every measure under way is: what was
 * promised in public is not made up for by another measure, and nothing that a ministry could declare takes the weight from
 * one. The rules are our own, for want of official ones.
 */
final class CriticalRules {

    private static final Comparator<Child> WORST_FIRST = Comparator.comparing(Child::rating, Comparator.reverseOrder());

    private CriticalRules() {}

    /** What takes the rating of its measures, with the words of its rule. */
    enum Parent {
        PLAN(
                "La cote d’un plan est la pire de ses mesures critiques, jamais une moyenne\u00a0: toute mesure en cours est"
                        + " critique, puisqu’aucune ne tient la promesse d’une autre.",
                "A plan’s rating is that of its worst critical measure, never an average: every measure under way is critical,"
                        + " since none keeps the promise of another."),
        ORIENTATION(
                "La cote d’une orientation est la pire des mesures critiques qui servent ses objectifs, jamais une moyenne\u00a0:"
                        + " toute mesure en cours est critique, puisqu’aucune ne tient la promesse d’une autre.",
                "An orientation’s rating is that of the worst critical measure that serves its objectives, never an average:"
                        + " every measure under way is critical, since none keeps the promise of another.");

        private final LocalizedText rule;

        Parent(String fr, String en) {
            this.rule = LocalizedText.of(fr, en);
        }

        LocalizedText rule() {
            return rule;
        }
    }

    static final LocalizedText STRATEGY = LocalizedText.of(
            "La cote de la stratégie est la pire de ses orientations, jamais une moyenne\u00a0: chacune est critique, puisque"
                    + " aucune n’en remplace une autre. Une orientation dont rien n’est coté ne pèse rien.",
            "The strategy’s rating is that of its worst orientation, never an average: each is critical, since none stands in"
                    + " for another. An orientation of which nothing is rated weighs nothing.");

    /** The rating that measures under way give, from their reasons by code; one that is not rated weighs nothing. */
    static ParentRating rate(Parent parent, Collection<String> measures, Map<String, List<RatingReason>> reasons) {
        return rating(
                measures.stream()
                        .flatMap(m -> reasons.getOrDefault(m, List.of()).stream()
                                .max(Comparator.comparing(RatingReason::rating)
                                        .thenComparing(RatingReason::dimension, Comparator.reverseOrder()))
                                .stream()
                                .map(worst -> new Child(null, m, worst.rating(), worst.fact(), worst.link())))
                        .sorted(Comparator.comparing(Child::measure)),
                parent.rule());
    }

    /** The rating that orientations give, each by its worst measure. */
    static ParentRating strategy(Map<String, ParentRating> orientations) {
        return rating(
                orientations.entrySet().stream()
                        .flatMap(one -> one.getValue().ratingReasons().stream()
                                .limit(1)
                                .map(worst -> new Child(
                                        one.getKey(), worst.measure(), worst.rating(), worst.fact(), worst.link()))),
                STRATEGY);
    }

    private static ParentRating rating(Stream<Child> children, LocalizedText rule) {
        List<Child> worst = children.sorted(WORST_FIRST).toList();
        return new ParentRating(worst.isEmpty() ? null : worst.get(0).rating(), rule, worst);
    }
}
