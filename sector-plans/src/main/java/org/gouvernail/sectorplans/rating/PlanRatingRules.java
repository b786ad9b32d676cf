package org.gouvernail.sectorplans.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.PlanRatings.Child;
import org.gouvernail.sectorplans.rating.PlanRatings.PlanRating;

/** Which measures of a plan are critical, and the rating they give it. The rule is our own, for want of an official one. */
final class PlanRatingRules {

    static final LocalizedText AWAITED = LocalizedText.of(
            "La cote d’un plan est la pire de ses mesures critiques, jamais une moyenne. Est critique une mesure en cours"
                    + " dont un jalon ouvert est attendu par un jalon ouvert d’une autre mesure.",
            "A plan’s rating is that of its worst critical measure, never an average. A measure under way is critical when"
                    + " an open milestone of another measure waits for one of its own.");

    static final LocalizedText ALL = LocalizedText.of(
            "La cote d’un plan est la pire de ses mesures critiques, jamais une moyenne. Aucune autre mesure n’attend un"
                    + " jalon de ce plan : toutes ses mesures en cours sont critiques.",
            "A plan’s rating is that of its worst critical measure, never an average. No other measure waits for a"
                    + " milestone of this plan: all its measures under way are critical.");

    private PlanRatingRules() {}

    /**
     * A measure under way.
     *
     * @param awaited whether an open milestone of another measure waits for one of its own
     */
    record UnderWay(String code, boolean awaited) {}

    /** The critical ones: those awaited; all of them where none is. */
    static List<UnderWay> critical(List<UnderWay> measures) {
        List<UnderWay> awaited = measures.stream().filter(UnderWay::awaited).toList();
        return awaited.isEmpty() ? measures : awaited;
    }

    /** The rating of a plan from the ratings of its critical measures by code; one that is not rated weighs nothing. */
    static PlanRating rate(List<UnderWay> critical, Map<String, Live> ratings) {
        List<Child> children = critical.stream()
                .flatMap(m -> Stream.ofNullable(ratings.get(m.code()))
                        .flatMap(live -> live.reasons().stream()
                                .max(Comparator.comparing(RatingReason::rating)
                                        .thenComparing(RatingReason::dimension, Comparator.reverseOrder()))
                                .stream())
                        .map(worst -> new Child(m.code(), worst.rating(), worst.fact(), worst.link())))
                .sorted(Comparator.comparing(Child::rating, Comparator.reverseOrder())
                        .thenComparing(Child::measure))
                .toList();
        boolean awaited = critical.stream().anyMatch(UnderWay::awaited);
        return new PlanRating(children.isEmpty() ? null : children.get(0).rating(), awaited ? AWAITED : ALL, children);
    }
}
