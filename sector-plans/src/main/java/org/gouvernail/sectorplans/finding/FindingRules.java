package org.gouvernail.sectorplans.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouvernail.sectorplans.finding.Finding.Fact;
import org.gouvernail.sectorplans.finding.Finding.Kind;
import org.gouvernail.sectorplans.finding.Findings.Stone;
import org.gouvernail.sectorplans.finding.Predecessors.PredecessorSlip;
import org.gouvernail.sectorplans.finding.Situation.Narrative;
import org.gouvernail.sectorplans.finding.Situation.Spent;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.rating.Rating;

/** The published rules of contradictions. What was withdrawn or suspended contradicts nothing. */
final class FindingRules {

    private static final Set<MeasureState> QUIET = EnumSet.of(MeasureState.WITHDRAWN, MeasureState.SUSPENDED);

    private final FindingThresholds thresholds;
    private final RollingForecast rolling;

    FindingRules(FindingThresholds thresholds) {
        this.thresholds = thresholds;
        this.rolling = new RollingForecast(thresholds);
    }

    /** At most one contradiction of each kind, in the order of the kinds, each with all its facts. */
    List<Finding> findings(Situation situation) {
        List<Finding> found = new ArrayList<>();
        if (QUIET.contains(situation.state())) {
            return found;
        }
        add(found, Kind.OVERDUE_UNDER_GREEN, situation, overdueUnderGreen(situation));
        add(found, Kind.ACHIEVED_WITHOUT_DELIVERABLE, situation, achievedWithoutDeliverable(situation));
        add(found, Kind.NARRATIVE_UNCHANGED, situation, narrativeUnchanged(situation));
        add(found, Kind.SLIPPING_PREDECESSOR, situation, slippingPredecessor(situation));
        add(found, Kind.MONEY_UNSPENT, situation, moneyUnspent(situation));
        add(found, Kind.FORECAST_ROLLS, situation, forecastRolls(situation));
        add(found, Kind.SPENT_FELL, situation, spentFell(situation));
        return found;
    }

    private static void add(List<Finding> found, Kind kind, Situation situation, List<Fact> facts) {
        if (!facts.isEmpty()) {
            found.add(new Finding(kind, situation.measure(), facts));
        }
    }

    /** An open milestone whose reference or forecast is past, while the ministry declares the measure on track. */
    private static List<Fact> overdueUnderGreen(Situation situation) {
        List<Fact> late = situation.milestones().stream()
                .filter(Stone::open)
                .filter(m ->
                        m.reference().isBefore(situation.on()) || m.forecast().isBefore(situation.on()))
                .map(m -> FindingWords.overdue(situation, m))
                .toList();
        if (situation.declared() != Rating.GREEN || late.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>(List.of(FindingWords.declaredGreen(situation)));
        facts.addAll(late);
        return facts;
    }

    private static List<Fact> achievedWithoutDeliverable(Situation situation) {
        return situation.milestones().stream()
                .filter(m -> !m.open() && !m.delivered())
                .map(m -> FindingWords.withoutDeliverable(situation, m))
                .toList();
    }

    private List<Fact> narrativeUnchanged(Situation situation) {
        Narrative now = situation.now();
        Narrative before = situation.before();
        if (situation.state() != MeasureState.UNDER_WAY || now == null || before == null) {
            return List.of();
        }
        double share = thresholds.narrativeSimilarity().doubleValue();
        return SameWords.in(now.words(), before.words(), share)
                ? List.of(FindingWords.said(situation, now), FindingWords.saidBefore(situation, before))
                : List.of();
    }

    /** A milestone promised for a day before what it waits for can let it be reached. */
    private static List<Fact> slippingPredecessor(Situation situation) {
        List<Fact> facts = new ArrayList<>();
        for (PredecessorSlip slip : situation.slips()) {
            boolean slips = slip.forecast().isAfter(slip.reference());
            situation.milestones().stream()
                    .filter(m -> m.open() && m.code().equals(slip.milestone()))
                    .filter(m -> slips && slip.earliest().isAfter(m.forecast()))
                    .forEach(m -> {
                        facts.add(FindingWords.promised(situation, m));
                        facts.add(FindingWords.predecessor(slip));
                    });
        }
        return facts;
    }

    /** Most of the time is gone and little of the money: the work lags behind, or its cost is not told. */
    private List<Fact> moneyUnspent(Situation situation) {
        LocalDate start = situation.start();
        LocalDate end = situation.end();
        BigDecimal spent = situation.spent();
        BigDecimal authorised = situation.authorised();
        if (situation.state() != MeasureState.UNDER_WAY
                || start == null
                || end == null
                || !end.isAfter(start)
                || spent == null
                || authorised.signum() <= 0) {
            return List.of();
        }
        BigDecimal gone = share(
                BigDecimal.valueOf(ChronoUnit.DAYS.between(start, situation.on())),
                BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end)));
        BigDecimal used = share(spent, authorised);
        boolean unspent = gone.compareTo(thresholds.timeGone()) >= 0 && used.compareTo(thresholds.spentShare()) < 0;
        return unspent
                ? List.of(FindingWords.timeGone(situation, gone, end), FindingWords.unspent(situation, spent, used))
                : List.of();
    }

    /** What was spent to date cannot become less: one of the two amounts is wrong, or something was given back. */
    private static List<Fact> spentFell(Situation situation) {
        List<Spent> told = situation.told();
        return told.size() > 1 && told.get(0).amount().compareTo(told.get(1).amount()) < 0
                ? List.of(FindingWords.spent(situation, told.get(0)), FindingWords.spentBefore(situation, told.get(1)))
                : List.of();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 4, RoundingMode.HALF_UP);
    }

    private List<Fact> forecastRolls(Situation situation) {
        return situation.milestones().stream()
                .filter(Stone::open)
                .flatMap(m -> {
                    List<LocalDate> rolled = rolling.rolled(m.forecasts());
                    return rolled.isEmpty()
                            ? List.<Fact>of().stream()
                            : List.of(FindingWords.rolled(situation, m, rolled)).stream();
                })
                .toList();
    }
}
