package org.gouvernail.web.outlook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.odds.OddsRuns;
import org.gouvernail.sectorplans.odds.OddsRuns.Calibration;
import org.gouvernail.sectorplans.odds.OddsRuns.OddsView;
import org.gouvernail.sectorplans.odds.OddsRuns.RunView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** How past forecasts did, by ministry, and the odds of what is open; the secretariat draws anew from here. */
@Named
@RequestScoped
public class ForecastDesk {

    private static final int AT_ONCE = 50;
    private static final String PAGE = "/coordination/previsions";

    @Inject
    Desk desk;

    @Inject
    OddsRuns odds;

    private List<Calibration> calibrations = List.of();
    private List<OddsView> all = List.of();
    private @Nullable RunView latest;
    private @Nullable String seed;
    private @Nullable String draws = String.valueOf(OddsRuns.DRAWS);

    @PostConstruct
    void load() {
        calibrations = odds.calibrations();
        all = odds.all(null, null);
        latest = odds.latest().orElse(null);
    }

    /** Draws anew (secretariat). */
    public void draw() {
        try {
            Typed typed = new Typed();
            Integer from = typed.whole(seed, "/seed", 0, Integer.MAX_VALUE);
            Integer times = typed.whole(draws, "/draws", 1, OddsRuns.MOST_DRAWS);
            typed.check();
            odds.run(from == null ? null : from.longValue(), times);
            desk.done(PAGE, "forecasts.drawn");
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.equals("/seed") ? "draw:seed" : "draw:draws");
        }
    }

    public List<Calibration> getCalibrations() {
        return calibrations;
    }

    /** The latest run, null before the first. */
    public @Nullable RunView getLatest() {
        return latest;
    }

    /** The odds on this page of the list. */
    public Slice<OddsView> getSlice() {
        return Slice.of(all, desk.parameter("page"), AT_ONCE);
    }

    /** The first day of the charts' scale. */
    public LocalDate getFrom() {
        return days().min(Comparator.naturalOrder()).orElse(desk.today());
    }

    /** The last day of the charts' scale. */
    public LocalDate getTo() {
        return days().max(Comparator.naturalOrder()).orElse(desk.today());
    }

    private Stream<LocalDate> days() {
        return getSlice().rows().stream()
                .flatMap(o -> Arrays.asList(o.forecastDate(), o.p10(), o.p90()).stream())
                .filter(Objects::nonNull);
    }

    /** A share of a hundred, null of nothing. */
    public @Nullable Integer percent(int part, int whole) {
        return whole == 0 ? null : Math.round(100f * part / whole);
    }

    /** The mean error in whole days, in words. */
    public String bias(Calibration calibration) {
        long days = Math.round(calibration.biasDays());
        String key = days == 0 ? "forecasts.bias-none" : days > 0 ? "forecasts.bias-late" : "forecasts.bias-early";
        return desk.words(key, Math.abs(days));
    }

    public @Nullable String getSeed() {
        return seed;
    }

    public void setSeed(@Nullable String seed) {
        this.seed = seed;
    }

    public @Nullable String getDraws() {
        return draws;
    }

    public void setDraws(@Nullable String draws) {
        this.draws = draws;
    }
}
