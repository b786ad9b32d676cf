package org.gouvernail.sectorplans.finding;

import static org.gouvernail.sectorplans.finding.Situations.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gouvernail.sectorplans.finding.Finding.Kind;
import org.gouvernail.sectorplans.finding.Findings.Stone;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio written from a seed, each measure labelled by what was done to it and not by any rule: its manager puts a
 * delivery off a quarter at a time, its writer copies last quarter's text and touches it up, its money stays in the drawer.
 * The thresholds of the rules are not known here: habits have noise of their own, and honest measures come near them.
 */
final class SyntheticPortfolio {

    private static final int LONGEST_SLIP = 200;

    private final Random random;

    SyntheticPortfolio(long seed) {
        random = new Random(seed);
    }

    /**
     * A measure with its labels.
     *
     * @param causes the contradictions that were planted
     */
    record Labelled(Situation situation, Set<Kind> causes) {}

    List<Labelled> measures(int count) {
        List<Labelled> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(measure("SYN-M" + i, causes()));
        }
        return all;
    }

    /** The same measure is written twice from one seed: with its causes, and without one of them. */
    static Situation without(long seed, String code, Set<Kind> causes, Kind cured) {
        Set<Kind> left = EnumSet.noneOf(Kind.class);
        left.addAll(causes);
        left.remove(cured);
        return new SyntheticPortfolio(seed).measure(code, left).situation();
    }

    /** Each cause in a tenth of the measures, so that some have several and about half have none. */
    private Set<Kind> causes() {
        Set<Kind> causes = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (random.nextInt(10) == 0) {
                causes.add(kind);
            }
        }
        return causes;
    }

    Labelled measure(String code, Set<Kind> causes) {
        boolean worries = !causes.contains(Kind.OVERDUE_UNDER_GREEN) && random.nextInt(3) == 0;
        Situations situation = Situations.calm().called(code);
        situation.declared(worries ? random.nextBoolean() ? Rating.AMBER : Rating.RED : Rating.GREEN);
        schedule(situation, causes.contains(Kind.OVERDUE_UNDER_GREEN), worries);
        deliverables(situation, causes.contains(Kind.ACHIEVED_WITHOUT_DELIVERABLE));
        narrative(situation, causes.contains(Kind.NARRATIVE_UNCHANGED));
        predecessor(situation, causes.contains(Kind.SLIPPING_PREDECESSOR));
        money(situation, causes.contains(Kind.MONEY_UNSPENT), causes.contains(Kind.SPENT_FELL));
        forecasts(situation, code, causes.contains(Kind.FORECAST_ROLLS));
        if (causes.isEmpty() && random.nextInt(12) == 0) {
            situation
                    .in(random.nextBoolean() ? MeasureState.SUSPENDED : MeasureState.WITHDRAWN)
                    .open("J80", TODAY.minusDays(40), TODAY.minusDays(3))
                    .reached("J81", TODAY.minusDays(100), false);
        }
        return new Labelled(situation.build(), causes);
    }

    private void schedule(Situations situation, boolean late, boolean worries) {
        LocalDate ahead = TODAY.plusDays(random.nextInt(3) == 0 ? random.nextInt(3) : 1 + random.nextInt(400));
        situation.open("J1", ahead, ahead.plusDays(random.nextInt(30)));
        if (late || (worries && random.nextBoolean())) {
            LocalDate reference = TODAY.minusDays(1 + random.nextInt(LONGEST_SLIP));
            situation.open("J2", reference, TODAY.plusDays(random.nextInt(90) - 20));
        }
        if (random.nextInt(3) == 0) {
            LocalDate reference = TODAY.minusDays(30 + random.nextInt(LONGEST_SLIP));
            LocalDate reached = reference.plusDays(random.nextInt(25));
            situation.stone(new Stone("SYN-J3", reference, reached, reached, true, List.of()));
        }
    }

    private void deliverables(Situations situation, boolean missing) {
        int reached = random.nextInt(3) + (missing ? 1 : 0);
        for (int i = 0; i < reached; i++) {
            situation.reached("J1" + i, TODAY.minusDays(1 + random.nextInt(500)), !(missing && i == 0));
        }
    }

    private void narrative(Situations situation, boolean copied) {
        SyntheticNarratives texts = new SyntheticNarratives(random);
        String before = texts.text();
        @Nullable String now = copied ? texts.touchedUp(before) : texts.rewritten(before);
        situation.said(now, random.nextInt(15) == 0 && !copied ? null : before);
    }

    private void predecessor(Situations situation, boolean broken) {
        LocalDate reference = TODAY.plusDays(20 + random.nextInt(200));
        int slip = 5 + random.nextInt(120);
        int lag = random.nextInt(3) * 10;
        int slack = broken ? -1 - random.nextInt(slip) : random.nextInt(60);
        boolean waits = broken || random.nextInt(3) == 0;
        if (waits) {
            boolean slips = broken || random.nextInt(4) > 0;
            LocalDate expected = reference.plusDays(slips ? slip : 0);
            LocalDate promised = expected.plusDays(lag + (slips ? slack : random.nextInt(40) - 20));
            situation
                    .open("J20", promised.isBefore(TODAY) ? TODAY : promised, promised)
                    .waits("J20", reference, expected, lag);
        }
    }

    /** Money that stays in the drawer is spent by a quarter on average; money at work, nearly all, or late in large bills. */
    private void money(Situations situation, boolean unspent, boolean fell) {
        long authorised = 100_000L * (1 + random.nextInt(300));
        boolean ending = unspent || random.nextInt(3) == 0;
        double gone = ending ? 0.91 + random.nextDouble() * 0.3 : random.nextDouble() * 0.89;
        double used = unspent
                ? clip(0.22 + random.nextGaussian() * 0.10)
                : ending
                        ? clip((random.nextInt(5) == 0 ? 0.66 : 0.92) + random.nextGaussian() * 0.07)
                        : clip(gone * (0.4 + random.nextDouble() * 0.7));
        int days = 500 + random.nextInt(1500);
        LocalDate start = TODAY.minusDays(Math.round(days * gone));
        boolean untold = !unspent && !fell && random.nextInt(12) == 0;
        long spent = Math.round(authorised * used);
        situation.from(start, start.plusDays(days)).money(authorised, untold ? null : spent);
        if (!untold) {
            situation.spent(spent, fell ? higher(spent, authorised) : earlier(spent));
        }
    }

    /** What a ministry said before it counted again, or had told what was committed as spent. */
    private long higher(long spent, long authorised) {
        return spent + 1 + Math.round(authorised * random.nextDouble() * 0.2);
    }

    /** Most quarters some bills are paid; in some, none. */
    private long earlier(long spent) {
        return random.nextInt(4) == 0 ? spent : Math.round(spent * (0.5 + random.nextDouble() * 0.5));
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1.1, share));
    }

    /** A delivery put off a quarter at a time, give or take some days, after whatever came before; or moved as work requires. */
    private void forecasts(Situations situation, String code, boolean rolling) {
        boolean moved = rolling || random.nextInt(2) == 0;
        if (!moved) {
            return;
        }
        List<LocalDate> given = new ArrayList<>();
        LocalDate at = LocalDate.of(2018, 6, 30).plusDays(random.nextInt(300));
        given.add(at);
        for (int i = random.nextInt(3); i > 0; i--) {
            at = at.plusDays(honest());
            given.add(at);
        }
        if (rolling) {
            for (int i = 3 + random.nextInt(3); i > 0; i--) {
                at = random.nextBoolean() ? at.plusMonths(3) : at.plusDays(91 + Math.round(random.nextGaussian() * 3));
                given.add(at);
            }
        } else {
            boolean sometimes = random.nextInt(3) == 0;
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                at = at.plusDays(sometimes && i > 1 ? 91 : honest());
                given.add(at);
            }
        }
        situation.stone(new Stone(code + "-J30", at, at, null, false, given));
    }

    /** Days by which work makes a forecast move: mostly some weeks, sometimes many months, now and then back. */
    private int honest() {
        int days = (int) Math.round(Math.exp(3.4 + random.nextGaussian() * 0.9));
        return random.nextInt(8) == 0 ? -Math.min(days, 60) : Math.min(days, 400);
    }
}
