package org.gouvernail.sectorplans.odds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts with odds (prévisions probabilistes). A run draws the dates of all open milestones from a recorded seed; what
 * is shown is what the latest run said. They rest on forecasts that are not published: only those whose sight covers a
 * measure see the odds of its milestones, and not while one beyond that sight for which they wait, however indirectly, has dates
 * that are not published.
 */
public interface OddsRuns {

    /** Most draws of a run. */
    int MOST_DRAWS = 100_000;

    /** Draws of a run when nothing is asked. */
    int DRAWS = 10_000;

    /** Largest seed: as far as every reader of JSON counts exactly. */
    long MOST_SEED = (1L << 53) - 1;

    /**
     * Draws the dates of all open milestones of measures not withdrawn (secretariat).
     *
     * @param seed 0 to {@link #MOST_SEED}, null for any
     * @param draws 1 to {@value #MOST_DRAWS}, null for {@value #DRAWS}
     */
    RunView run(@Nullable Long seed, @Nullable Integer draws);

    /** The run; refuses with {@code unknown.odds-run}. */
    RunView require(UUID id);

    /** All runs, the latest first. */
    List<RunView> runs();

    /** The latest run, empty before the first. */
    Optional<RunView> latest();

    /**
     * What the latest run says of the milestones still open that the reader's sight covers, by code; of those that were
     * forecast otherwise since, it says what was so then.
     *
     * @param plan code of a plan, null for all
     * @param organisation code of a ministry that leads or contributes, null for any
     */
    List<OddsView> all(@Nullable String plan, @Nullable String organisation);

    /**
     * The same of one milestone. Refuses with {@code unknown.milestone}, and with {@code unknown.odds} where nothing is said
     * that the reader may see.
     */
    OddsView require(String milestone);

    /** The same of the milestones of these measures, by the milestone's code; one of which nothing is said is missing. */
    Map<String, OddsView> of(Collection<String> measures);

    /**
     * The calibration of each ministry, by code: the secretariat and the auditor see all, coordinators and approvers that
     * of their own ministry, nobody else any.
     */
    List<Calibration> calibrations();

    /** Whose past the odds of a milestone come from. */
    enum Basis {
        /** That of the ministry which leads its measure. */
        MINISTRY,
        /** That of the whole strategy: its ministry's is too short. */
        STRATEGY,
        /**
         * That of the whole strategy, however far ahead its forecasts looked: too few of those that looked as far have an
         * outcome. Mostly nearer ones, so that the odds are rather early.
         */
        ANY_HORIZON
    }

    /**
     * A run.
     *
     * @param id its identity
     * @param seed what its random numbers start from
     * @param draws how often each milestone's date was drawn
     * @param ranAt when
     * @param businessDate the day before which nothing open could come
     * @param inputs SHA-256 of all it was computed from: the same seed, draws and inputs give the same figures
     * @param milestones how many open milestones have odds
     * @param without how many have none, the past being too short
     * @param outcomes how many past forecasts with a known outcome it rests on
     */
    record RunView(
            UUID id,
            long seed,
            int draws,
            Instant ranAt,
            LocalDate businessDate,
            String inputs,
            int milestones,
            int without,
            int outcomes) {}

    /**
     * The odds of an open milestone.
     *
     * @param milestone its code
     * @param measure code of its measure
     * @param title its title
     * @param forecastDate what its ministry forecast when the run was made
     * @param p10 in one case of ten it comes by this day; null, like the others, while the past is too short to say
     * @param p50 in one case of two
     * @param p80 in four cases of five
     * @param p90 in nine cases of ten: between the first and this day lie four of five
     * @param basis whose past this comes from, null without odds
     * @param outcomes how many past forecasts with a known outcome that past holds, null without odds
     * @param run identity of the run
     * @param ranAt when it was made
     * @param outdated whether its ministry forecasts another day since: the odds are those of the forecast they rest on
     */
    record OddsView(
            String milestone,
            String measure,
            LocalizedText title,
            LocalDate forecastDate,
            @Nullable LocalDate p10,
            @Nullable LocalDate p50,
            @Nullable LocalDate p80,
            @Nullable LocalDate p90,
            @Nullable Basis basis,
            @Nullable Integer outcomes,
            UUID run,
            Instant ranAt,
            boolean outdated) {}

    /**
     * How good a ministry's forecasts were (calibration), over the forecasts that quarterly reports held and whose outcome
     * is known; a forecast counts once a quarter.
     *
     * @param organisation code of the ministry
     * @param forecasts how many
     * @param biasDays mean of actual minus forecast date in days, to a tenth: positive when it comes later than said
     * @param onTime how many came on the day forecast or before
     * @param judged for how many the past gave an interval at the time
     * @param inside how many of these came within it, from P10 to P90; four of five when the odds are right
     */
    record Calibration(String organisation, int forecasts, double biasDays, int onTime, int judged, int inside) {}
}
