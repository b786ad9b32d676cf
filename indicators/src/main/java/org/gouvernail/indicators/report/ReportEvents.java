package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.calendar.CalendarEvent;
import org.gouvernail.governance.calendar.CalendarKind;
import org.gouvernail.governance.calendar.CalendarSource;
import org.gouvernail.governance.calendar.CalendarWords;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.report.Reports.ReportSummary;

/** The days on which reports were published. */
@ApplicationScoped
class ReportEvents implements CalendarSource {

    @Inject
    Reports reports;

    @Override
    public List<CalendarEvent> events(CalendarKind kind, Actor actor) {
        return actor.signedIn() ? published(kind) : List.of();
    }

    @Override
    public List<CalendarEvent> published(CalendarKind kind) {
        return kind != CalendarKind.REPORTS
                ? List.of()
                : reports.all(null).stream()
                        .filter(r -> r.publishedAt() != null)
                        .map(ReportEvents::event)
                        .toList();
    }

    private static CalendarEvent event(ReportSummary report) {
        return CalendarEvent.wholeDay(
                new SubjectRef(ReportState.KIND, report.period()),
                "publication",
                LocalDate.ofInstant(Objects.requireNonNull(report.publishedAt()), BusinessClock.ZONE),
                CalendarWords.of("report", report.period()),
                null,
                "/bilans/" + report.period(),
                false);
    }
}
