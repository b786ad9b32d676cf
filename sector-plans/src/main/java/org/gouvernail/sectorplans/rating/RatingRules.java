package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingFacts.LateMilestone;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.jspecify.annotations.Nullable;

/** The published rules of the computed rating: one rating a dimension, the worst of them for the measure. */
public final class RatingRules {

    private static final LocalizedText ON_SCHEDULE = LocalizedText.of(
            "Aucun jalon ouvert n’est prévu après sa date de référence.",
            "No open milestone is forecast after its reference date.");
    private static final LocalizedText REPORTED =
            LocalizedText.of("Mise à jour déclarée pour le trimestre.", "An update was reported for the quarter.");

    private final Thresholds thresholds;
    private final ScopeRule scope;
    private final RiskRule risk;
    private final EvidenceRule evidence;

    public RatingRules(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.scope = new ScopeRule(thresholds);
        this.risk = new RiskRule(thresholds);
        this.evidence = new EvidenceRule(thresholds);
    }

    /**
     * One reason for each dimension that can be rated, in the order of the dimensions; empty when nothing is rated. Until
     * something is reported, what is on time, unspent or unchanged is the plan itself and rates nothing.
     */
    public List<RatingReason> reasons(RatingFacts facts) {
        List<RatingReason> reasons = new ArrayList<>();
        if (!facts.underWay() && !facts.done()) {
            return reasons;
        }
        reasons.add(schedule(facts));
        cost(facts).ifPresent(reasons::add);
        scope.reason(facts).ifPresent(reasons::add);
        if (facts.underWay()) {
            risk.reason(facts).ifPresent(reasons::add);
        }
        evidence.reason(facts).ifPresent(reasons::add);
        if (facts.underWay()) {
            reasons.add(freshness(facts));
        }
        if (!facts.reported()) {
            reasons.removeIf(reason -> reason.rating() == Rating.GREEN);
        }
        return reasons;
    }

    /** The worst of the reasons, null when there is none. */
    public static @Nullable Rating worst(List<RatingReason> reasons) {
        return reasons.stream().map(RatingReason::rating).reduce(Rating::worst).orElse(null);
    }

    private RatingReason schedule(RatingFacts facts) {
        return facts.late().stream()
                .max(Comparator.<LateMilestone, Rating>comparing(m -> rating(facts, m))
                        .thenComparing(m -> share(facts, m))
                        .thenComparing(LateMilestone::code, Comparator.reverseOrder()))
                .map(m -> late(facts, m))
                .orElseGet(
                        () -> new RatingReason(Dimension.SCHEDULE, Rating.GREEN, ON_SCHEDULE, page(facts) + "#jalons"));
    }

    private Rating rating(RatingFacts facts, LateMilestone milestone) {
        Rating rating = Thresholds.level(
                BigDecimal.valueOf(slip(milestone)),
                BigDecimal.valueOf(duration(facts, milestone)),
                thresholds.slipGreen(),
                thresholds.slipAmber());
        long overdue = overdue(facts, milestone);
        return overdue > 0 ? rating.worst(overdue > thresholds.overdueRed() ? Rating.RED : Rating.AMBER) : rating;
    }

    private static long slip(LateMilestone milestone) {
        return ChronoUnit.DAYS.between(milestone.reference(), milestone.forecast());
    }

    private static long overdue(RatingFacts facts, LateMilestone milestone) {
        return ChronoUnit.DAYS.between(milestone.forecast(), facts.on());
    }

    /** For ordering and for reading; levels are compared exactly. */
    private BigDecimal share(RatingFacts facts, LateMilestone milestone) {
        return BigDecimal.valueOf(slip(milestone))
                .divide(BigDecimal.valueOf(duration(facts, milestone)), 4, RoundingMode.HALF_UP);
    }

    private RatingReason late(RatingFacts facts, LateMilestone milestone) {
        long slip = slip(milestone);
        long overdue = overdue(facts, milestone);
        String percent = percent(share(facts, milestone));
        int least = thresholds.shortestDuration();
        boolean shortest = planned(facts, milestone) < least;
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (overdue > 0) {
            fr.add("prévu le " + milestone.forecast() + " et non atteint " + overdue
                    + (overdue == 1 ? " jour" : " jours") + " plus tard");
            en.add("forecast for " + milestone.forecast() + " and not reached " + overdue
                    + (overdue == 1 ? " day" : " days") + " later");
        }
        if (slip > 0) {
            fr.add((overdue > 0 ? "prévision décalée de " : "prévu ") + slip + (slip == 1 ? " jour" : " jours")
                    + (overdue > 0 ? " par rapport à" : " après") + " sa référence du " + milestone.reference()
                    + ", soit " + percent + " % de la durée "
                    + (shortest ? "minimale de " + least + (least == 1 ? " jour" : " jours") : "prévue"));
            en.add((overdue > 0 ? "its forecast is " : "forecast ") + slip + (slip == 1 ? " day" : " days")
                    + " after its reference of " + milestone.reference() + ", " + percent
                    + "% of the "
                    + (shortest
                            ? "minimal duration of " + least + (least == 1 ? " day" : " days")
                            : "planned duration"));
        } else {
            fr.add("référence " + milestone.reference());
            en.add("reference " + milestone.reference());
        }
        if (milestone.declared() != null) {
            fr.add("déclaré réalisé le " + milestone.declared() + ", sans livrable accepté");
            en.add("declared reached on " + milestone.declared() + ", without an accepted deliverable");
        }
        LocalizedText fact = LocalizedText.of(
                "Jalon " + milestone.code() + " : " + String.join(" ; ", fr) + ".",
                "Milestone " + milestone.code() + ": " + String.join("; ", en) + ".");
        return new RatingReason(
                Dimension.SCHEDULE, rating(facts, milestone), fact, page(facts) + "#" + milestone.code());
    }

    /** What a slip is a share of: a shorter planned duration counts as the shortest, and the sentence says so. */
    private long duration(RatingFacts facts, LateMilestone milestone) {
        return Math.max(planned(facts, milestone), thresholds.shortestDuration());
    }

    private static long planned(RatingFacts facts, LateMilestone milestone) {
        LocalDate start = facts.start();
        return start == null ? 0 : ChronoUnit.DAYS.between(start, milestone.reference());
    }

    private Optional<RatingReason> cost(RatingFacts facts) {
        BigDecimal spent = facts.spent();
        if (spent == null || facts.authorisedToDate().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal share = spent.divide(facts.authorisedToDate(), 4, RoundingMode.HALF_UP);
        String percent = percent(share);
        LocalizedText fact = LocalizedText.of(
                "Dépensé à ce jour : " + Money.fr(spent) + ", soit " + percent + " % des "
                        + Money.fr(facts.authorisedToDate()) + " autorisés à ce jour.",
                "Spent to date: " + Money.en(spent) + ", " + percent + "% of the " + Money.en(facts.authorisedToDate())
                        + " authorised to date.");
        Rating rating =
                Thresholds.level(spent, facts.authorisedToDate(), thresholds.costGreen(), thresholds.costAmber());
        return Optional.of(new RatingReason(Dimension.COST, rating, fact, page(facts) + "#faits"));
    }

    private RatingReason freshness(RatingFacts facts) {
        int stale = facts.quartersStale();
        Rating rating = stale >= thresholds.staleRed()
                ? Rating.RED
                : stale >= thresholds.staleAmber() ? Rating.AMBER : Rating.GREEN;
        LocalizedText fact = stale == 0
                ? REPORTED
                : LocalizedText.of(
                        "Aucune mise à jour endossée depuis " + stale + (stale == 1 ? " trimestre." : " trimestres."),
                        "No endorsed update for " + stale + (stale == 1 ? " quarter." : " quarters."));
        return new RatingReason(Dimension.FRESHNESS, rating, fact, page(facts) + "#trimestre");
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    static String page(RatingFacts facts) {
        return "/mesures/" + facts.measure();
    }
}
