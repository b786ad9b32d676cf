package org.gouvernail.sectorplans.critical;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.critical.ParentRatings.Child;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/**
 * Which children are critical, and the rating they give their parent. What a ministry declares about its own measures makes
 * none of them less critical: only one that others waited for, and no longer do, is not. Such a one in difficulty still keeps
 * its parent from green. The rules are our own, for want of official ones.
 */
final class CriticalRules {

    private static final Comparator<Child> WORST_FIRST = Comparator.comparing(Child::weight, Comparator.reverseOrder())
            .thenComparing(Child::critical, Comparator.reverseOrder())
            .thenComparing(Child::measure);

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
                            + "Toute mesure en cours est critique, sauf celle dont un jalon était attendu par une mesure"
                            + " d’autres organismes et ne l’est plus par aucune. Une mesure en difficulté qui n’est pas critique"
                            + " compte comme «\u00a0À surveiller\u00a0».",
                    en
                            + "Every measure under way is critical, save one of which a measure of other organisations waited"
                            + " for a milestone and none waits any more. A measure in difficulty that is not critical counts as"
                            + " “To watch”.");
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
                    + " n’en remplace une autre. Une mesure en difficulté qui n’est pas critique y compte comme «\u00a0À"
                    + " surveiller\u00a0». Une orientation dont rien n’est coté ne pèse rien.",
            "The strategy’s rating is that of its worst orientation, never an average: each is critical, since none stands in"
                    + " for another. A measure in difficulty that is not critical counts there as “To watch”. An orientation of"
                    + " which nothing is rated weighs nothing.");

    /**
     * A measure under way.
     *
     * @param awaited whether an open milestone of another measure waits for one of its own
     * @param elsewhere whether a measure in which none of its organisations has a part waits or waited for one of its
     *     milestones: nobody of its own declared that
     */
    record UnderWay(String code, boolean awaited, boolean elsewhere) {}

    /** A measure that another waits or waited for, by their codes. */
    record Wait(String awaited, String waiting) {}

    /**
     * Of these measures, which are critical: those awaited and those of which others never said that they wait for them; all of
     * them where none is awaited.
     */
    static Set<String> critical(List<UnderWay> measures) {
        boolean one = measures.stream().anyMatch(UnderWay::awaited);
        return measures.stream()
                .filter(m -> m.awaited() || !m.elsewhere() || !one)
                .map(UnderWay::code)
                .collect(Collectors.toSet());
    }

    /**
     * The measures of which a report's open milestones were awaited by open ones of another measure.
     *
     * @param stood the dependencies in force when its inputs were frozen
     * @param frozen its milestones, by code
     */
    static Set<String> awaited(Collection<DependencyView> stood, Map<String, MilestoneFacts> frozen) {
        return stood.stream()
                .flatMap(d -> awaited(frozen.get(d.predecessor()), frozen.get(d.successor())).stream())
                .collect(Collectors.toSet());
    }

    /** Which measure of a report waited for which, whatever became of their milestones. */
    static Set<Wait> waits(Collection<DependencyView> stood, Map<String, MilestoneFacts> frozen) {
        Set<Wait> waits = new HashSet<>();
        for (DependencyView d : stood) {
            MilestoneFacts before = frozen.get(d.predecessor());
            MilestoneFacts after = frozen.get(d.successor());
            if (before != null && after != null) {
                waits.add(new Wait(before.measure(), after.measure()));
            }
        }
        return waits;
    }

    /**
     * The measures awaited by one in which none of their own organisations has a part.
     *
     * @param parts the organisations that lead or contribute to each measure, by code
     */
    static Set<String> elsewhere(Collection<Wait> waits, Map<String, Set<String>> parts) {
        return waits.stream()
                .filter(w -> Collections.disjoint(
                        parts.getOrDefault(w.awaited(), Set.of()), parts.getOrDefault(w.waiting(), Set.of())))
                .map(Wait::awaited)
                .collect(Collectors.toSet());
    }

    /** The measure of a milestone that waits to be reached, if an open one of another measure waits for it. */
    private static Optional<String> awaited(@Nullable MilestoneFacts before, @Nullable MilestoneFacts after) {
        if (before == null || after == null || before.measure().equals(after.measure())) {
            return Optional.empty();
        }
        boolean open = before.actualDate() == null && after.actualDate() == null && after.declaredDate() == null;
        return open ? Optional.of(before.measure()) : Optional.empty();
    }

    /** The rating that measures under way give, from their reasons by code; one that is not rated weighs nothing. */
    static ParentRating rate(Parent parent, List<UnderWay> measures, Map<String, List<RatingReason>> reasons) {
        Set<String> critical = critical(measures);
        List<Child> children = measures.stream()
                .flatMap(m -> reasons.getOrDefault(m.code(), List.of()).stream()
                        .max(Comparator.comparing(RatingReason::rating)
                                .thenComparing(RatingReason::dimension, Comparator.reverseOrder()))
                        .stream()
                        .map(worst -> new Child(
                                null,
                                m.code(),
                                worst.rating(),
                                critical.contains(m.code()),
                                worst.fact(),
                                worst.link())))
                .filter(child -> child.critical() || child.rating() == Rating.RED)
                .sorted(WORST_FIRST)
                .toList();
        boolean awaited = measures.stream().anyMatch(UnderWay::awaited);
        return rating(children, awaited ? parent.awaited() : parent.all());
    }

    /** The rating that orientations give, each by its worst measure. */
    static ParentRating strategy(Map<String, ParentRating> orientations) {
        List<Child> children = orientations.entrySet().stream()
                .flatMap(one -> one.getValue().ratingReasons().stream()
                        .limit(1)
                        .map(worst -> new Child(
                                one.getKey(), worst.measure(), worst.weight(), true, worst.fact(), worst.link())))
                .sorted(Comparator.comparing(Child::rating, Comparator.reverseOrder()))
                .toList();
        return rating(children, STRATEGY);
    }

    private static ParentRating rating(List<Child> children, LocalizedText rule) {
        return new ParentRating(children.isEmpty() ? null : children.get(0).weight(), rule, children);
    }
}
