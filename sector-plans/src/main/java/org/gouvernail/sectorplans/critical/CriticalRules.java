package org.gouvernail.sectorplans.critical;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.critical.ParentRatings.Child;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.rating.RatingReason;

/** Which children are critical, and the rating they give their parent. The rules are our own, for want of official ones. */
final class CriticalRules {

    private static final Comparator<Child> WORST_FIRST =
            Comparator.comparing(Child::rating, Comparator.reverseOrder()).thenComparing(Child::measure);

    private CriticalRules() {}

    /** What takes the rating of its measures, with the words of its rule. */
    enum Parent {
        PLAN(
                "La cote d’un plan est la pire de ses mesures critiques, jamais une moyenne. ",
                "A plan’s rating is that of its worst critical measure, never an average. "),
        ORIENTATION(
                "La cote d’une orientation est la pire des mesures critiques qui servent ses objectifs, jamais une moyenne. ",
                "An orientation’s rating is that of the worst critical measure that serves its objectives, never an average. ");

        private final String fr;
        private final String en;

        Parent(String fr, String en) {
            this.fr = fr;
            this.en = en;
        }

        /** The rule where some measure is awaited. */
        LocalizedText awaited() {
            return LocalizedText.of(
                    fr
                            + "Est critique une mesure en cours dont un jalon ouvert est attendu par un jalon ouvert d’une autre"
                            + " mesure.",
                    en
                            + "A measure under way is critical when an open milestone of another measure waits for one of its"
                            + " own.");
        }

        /** The rule where none is. */
        LocalizedText all() {
            return LocalizedText.of(
                    fr
                            + "Aucune autre mesure n’attend un de leurs jalons : toutes les mesures en cours sont critiques.",
                    en + "No other measure waits for one of their milestones: all measures under way are critical.");
        }
    }

    static final LocalizedText STRATEGY = LocalizedText.of(
            "La cote de la stratégie est la pire de ses orientations, jamais une moyenne : chacune est critique, puisque aucune"
                    + " n’en remplace une autre. Une orientation dont rien n’est coté ne pèse rien.",
            "The strategy’s rating is that of its worst orientation, never an average: each is critical, since none stands in"
                    + " for another. An orientation of which nothing is rated weighs nothing.");

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

    /** The rating that critical measures give, from their reasons by code; one that is not rated weighs nothing. */
    static ParentRating rate(Parent parent, List<UnderWay> critical, Map<String, List<RatingReason>> reasons) {
        List<Child> children = critical.stream()
                .flatMap(m -> reasons.getOrDefault(m.code(), List.of()).stream()
                        .max(Comparator.comparing(RatingReason::rating)
                                .thenComparing(RatingReason::dimension, Comparator.reverseOrder()))
                        .stream()
                        .map(worst -> new Child(null, m.code(), worst.rating(), worst.fact(), worst.link())))
                .sorted(WORST_FIRST)
                .toList();
        boolean awaited = critical.stream().anyMatch(UnderWay::awaited);
        return rating(children, awaited ? parent.awaited() : parent.all());
    }

    /** The rating that orientations give, each by its worst measure. */
    static ParentRating strategy(Map<String, ParentRating> orientations) {
        List<Child> children = orientations.entrySet().stream()
                .flatMap(one -> one.getValue().ratingReasons().stream()
                        .limit(1)
                        .map(worst ->
                                new Child(one.getKey(), worst.measure(), worst.rating(), worst.fact(), worst.link())))
                .sorted(Comparator.comparing(Child::rating, Comparator.reverseOrder()))
                .toList();
        return rating(children, STRATEGY);
    }

    private static ParentRating rating(List<Child> children, LocalizedText rule) {
        return new ParentRating(children.isEmpty() ? null : children.get(0).rating(), rule, children);
    }

    /** The codes of all these, each once. */
    static List<String> codes(Collection<List<UnderWay>> measures) {
        return measures.stream()
                .flatMap(List::stream)
                .map(UnderWay::code)
                .distinct()
                .toList();
    }
}
