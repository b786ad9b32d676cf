package org.gouvernail.sectorplans.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.sectorplans.finding.Findings.Stone;
import org.gouvernail.sectorplans.finding.Predecessors.PredecessorSlip;
import org.gouvernail.sectorplans.finding.Situation.Narrative;
import org.gouvernail.sectorplans.finding.Situation.Spent;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Situations of measures as tests build them: one in which nothing contradicts anything, until something is said of it. */
final class Situations {

    static final LocalDate TODAY = LocalDate.parse("2018-01-08");

    private String measure = "PAEN-M12";
    private MeasureState state = MeasureState.UNDER_WAY;
    private @Nullable LocalDate start = TODAY.minusDays(400);
    private @Nullable LocalDate end = TODAY.plusDays(600);
    private @Nullable Rating declared = Rating.GREEN;
    private final List<Stone> stones = new ArrayList<>();
    private @Nullable Narrative now;
    private @Nullable Narrative before;
    private BigDecimal authorised = BigDecimal.valueOf(1_000_000);
    private @Nullable BigDecimal spent = BigDecimal.valueOf(400_000);
    private List<Spent> told = List.of();
    private final List<PredecessorSlip> slips = new ArrayList<>();

    static Situations calm() {
        return new Situations();
    }

    Situations called(String code) {
        measure = code;
        return this;
    }

    Situations in(MeasureState other) {
        state = other;
        return this;
    }

    Situations declared(@Nullable Rating rating) {
        declared = rating;
        return this;
    }

    Situations from(@Nullable LocalDate first, @Nullable LocalDate last) {
        start = first;
        end = last;
        return this;
    }

    Situations money(long authorisedDollars, @Nullable Long spentDollars) {
        authorised = BigDecimal.valueOf(authorisedDollars);
        spent = spentDollars == null ? null : BigDecimal.valueOf(spentDollars);
        return this;
    }

    /** What was told as spent to date for the last period and the one before. */
    Situations spent(long last, long earlier) {
        told = List.of(
                new Spent("2017-2018-T3", BigDecimal.valueOf(last)),
                new Spent("2017-2018-T2", BigDecimal.valueOf(earlier)));
        return this;
    }

    Situations said(@Nullable String last, @Nullable String earlier) {
        now = last == null ? null : new Narrative("2017-2018-T3", last);
        before = earlier == null ? null : new Narrative("2017-2018-T2", earlier);
        return this;
    }

    Situations open(String code, LocalDate reference, LocalDate forecast) {
        stones.add(new Stone(measure + "-" + code, reference, forecast, null, false, List.of(reference, forecast)));
        return this;
    }

    Situations reached(String code, LocalDate actual, boolean delivered) {
        stones.add(new Stone(measure + "-" + code, actual, actual, actual, delivered, List.of()));
        return this;
    }

    /** An open milestone with every forecast ever given for it. */
    Situations forecasts(String code, LocalDate... given) {
        stones.add(new Stone(measure + "-" + code, given[0], given[given.length - 1], null, false, List.of(given)));
        return this;
    }

    Situations stone(Stone stone) {
        stones.add(stone);
        return this;
    }

    Situations waits(String code, LocalDate reference, LocalDate forecast, int lag) {
        slips.add(new PredecessorSlip(measure + "-" + code, "SGTI-M01-J4", "SGTI-M01", reference, forecast, lag));
        return this;
    }

    Situation build() {
        return new Situation(
                measure, state, start, end, TODAY, declared, stones, now, before, authorised, spent, told, slips);
    }
}
