package org.gouvernail.governance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;

/** When each period's collection opens, when its updates are due, and when it closed. */
@ApplicationScoped
class PeriodEvents implements CalendarSource {

    private static final Set<Role> CONCERNED =
            EnumSet.of(Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR, Role.ADMIN);

    @Inject
    ReportingPeriods periods;

    @Override
    public List<CalendarEvent> events(CalendarKind kind, Actor actor) {
        boolean asked = kind == CalendarKind.DEADLINES && !Collections.disjoint(actor.roles(), CONCERNED);
        return asked ? all(actor.roles().contains(Role.COORDINATOR) ? "/coordination" : "/bilans") : List.of();
    }

    @Override
    public List<CalendarEvent> published(CalendarKind kind) {
        return kind == CalendarKind.DEADLINES ? all("/bilans") : List.of();
    }

    private List<CalendarEvent> all(String page) {
        return periods.all(null).stream().flatMap(p -> of(p, page)).toList();
    }

    private static Stream<CalendarEvent> of(PeriodView period, String page) {
        LocalDate opens = period.openedAt() == null
                ? period.quarter().opensOn()
                : LocalDate.ofInstant(period.openedAt(), BusinessClock.ZONE);
        Stream<CalendarEvent> ahead =
                Stream.of(event(period, "opening", opens, page), event(period, "due", period.dueOn(), page));
        return period.closedAt() == null
                ? ahead
                : Stream.concat(
                        ahead,
                        Stream.of(event(
                                period, "closing", LocalDate.ofInstant(period.closedAt(), BusinessClock.ZONE), page)));
    }

    private static CalendarEvent event(PeriodView period, String part, LocalDate day, String page) {
        return CalendarEvent.wholeDay(
                new SubjectRef("period", period.code()),
                part,
                day,
                CalendarWords.of("period." + part, period.code()),
                null,
                page,
                false);
    }
}
