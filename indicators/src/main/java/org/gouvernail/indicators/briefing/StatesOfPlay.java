package org.gouvernail.indicators.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.indicators.briefing.Briefings.Figure;
import org.gouvernail.indicators.briefing.Briefings.Key;
import org.gouvernail.indicators.briefing.Briefings.NamedMeasure;
import org.gouvernail.indicators.briefing.Briefings.StateOfPlay;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The strategy as the newest report of an instant tells it, beside the newest one of the session before. */
@ApplicationScoped
class StatesOfPlay {

    @Inject
    Reports reports;

    /** The newest report by an instant, empty while there is none. */
    Optional<ReportView> report(Instant asOf) {
        return reports.all(asOf).stream().findFirst().flatMap(newest -> reports.find(newest.period(), asOf));
    }

    @Nullable StateOfPlay at(Instant asOf, @Nullable SessionView before) {
        ReportView report = report(asOf).orElse(null);
        if (report == null) {
            return null;
        }
        ReportSummary then = before == null
                ? null
                : reports
                        .all(before.day()
                                .plusDays(1)
                                .atStartOfDay(BusinessClock.ZONE)
                                .toInstant())
                        .stream()
                        .findFirst()
                        .orElse(null);
        FigureRow total = report.figures().total();
        FigureRow earlier = then == null ? null : then.total();
        return new StateOfPlay(
                report.period(),
                report.revision(),
                report.sha256(),
                report.compiledAt(),
                before == null ? null : before.day(),
                then == null ? null : then.period(),
                figures(total, earlier),
                total.ratings().computed(),
                earlier == null ? null : earlier.ratings().computed(),
                report.measures().stream()
                        .filter(m -> m.counts() && m.computedRating() == Rating.RED)
                        .map(m -> new NamedMeasure(m.code(), m.title()))
                        .toList(),
                report.slippages().stream().limit(Briefings.SLIPPAGES).toList());
    }

    /** The key figures now and then. */
    static List<Figure> figures(FigureRow now, @Nullable FigureRow then) {
        return Stream.of(Key.values())
                .map(key -> new Figure(key, value(key, now), then == null ? null : value(key, then)))
                .toList();
    }

    private static @Nullable String value(Key key, FigureRow row) {
        return switch (key) {
            case MEASURES -> String.valueOf(row.measures());
            case RED -> String.valueOf(row.ratings().computed().getOrDefault("RED", 0));
            case OVERDUE -> String.valueOf(row.milestones().overdue());
            case PROGRESS -> row.progress() == null ? null : String.valueOf(row.progress());
            case SPENT -> row.spent();
        };
    }
}
