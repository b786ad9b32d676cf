package org.gouvernail.sectorplans.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.period.FiscalQuarter;

/**
 * Whether a forecast is moved on by a quarter each time it comes near. A move is by a quarter when it takes that many
 * days, or goes from about one quarter's end to about the next one's.
 */
final class RollingForecast {

    private final FindingThresholds thresholds;

    RollingForecast(FindingThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The dates from which and to which the last moves went, oldest first, when all of them were by a quarter; empty otherwise. */
    List<LocalDate> rolled(List<LocalDate> forecasts) {
        List<LocalDate> dates = new ArrayList<>();
        forecasts.stream()
                .filter(date -> dates.isEmpty() || !date.equals(dates.get(dates.size() - 1)))
                .forEach(dates::add);
        int moves = thresholds.rollingMoves();
        if (dates.size() <= moves) {
            return List.of();
        }
        List<LocalDate> last = dates.subList(dates.size() - moves - 1, dates.size());
        for (int i = 1; i < last.size(); i++) {
            if (!byAQuarter(last.get(i - 1), last.get(i))) {
                return List.of();
            }
        }
        return List.copyOf(last);
    }

    private boolean byAQuarter(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days >= thresholds.quarterLeast() && days <= thresholds.quarterMost()) {
            return true;
        }
        FiscalQuarter left = nearest(from);
        return isEnd(from) && isEnd(to) && nearest(to).equals(left.next());
    }

    private boolean isEnd(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(nearest(date).end(), date)) <= thresholds.quarterEndDays();
    }

    /** The quarter whose end is nearest. */
    private static FiscalQuarter nearest(LocalDate date) {
        FiscalQuarter within = FiscalQuarter.of(date);
        long since = ChronoUnit.DAYS.between(within.previous().end(), date);
        return since <= ChronoUnit.DAYS.between(date, within.end()) ? within.previous() : within;
    }
}
