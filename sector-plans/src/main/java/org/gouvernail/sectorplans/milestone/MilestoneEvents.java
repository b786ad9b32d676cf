package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.calendar.CalendarEvent;
import org.gouvernail.governance.calendar.CalendarKind;
import org.gouvernail.governance.calendar.CalendarSource;
import org.gouvernail.governance.calendar.CalendarWords;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;

/** The days on which milestones are forecast, or were reached. */
@ApplicationScoped
class MilestoneEvents implements CalendarSource {

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Override
    public List<CalendarEvent> events(CalendarKind kind, Actor actor) {
        if (kind != CalendarKind.MILESTONES || !actor.signedIn()) {
            return List.of();
        }
        Set<String> own = Stream.of(Role.COORDINATOR, Role.APPROVER)
                .flatMap(role -> actor.organisations(role).stream())
                .collect(Collectors.toSet());
        return of(measures.search(Measures.Filter.ALL, null).stream()
                .filter(m -> own.isEmpty()
                        || own.contains(m.leadOrganisation())
                        || m.contributing().stream().anyMatch(own::contains))
                .toList());
    }

    @Override
    public List<CalendarEvent> published(CalendarKind kind) {
        return kind == CalendarKind.MILESTONES ? of(measures.search(Measures.Filter.ALL, null)) : List.of();
    }

    private List<CalendarEvent> of(Collection<MeasureView> some) {
        Map<String, MeasureView> byCode =
                some.stream().collect(Collectors.toMap(MeasureView::code, Function.identity()));
        return milestones.of(byCode.keySet()).values().stream()
                .flatMap(List::stream)
                .map(m ->
                        event(m, Objects.requireNonNull(byCode.get(m.measure())).state() == MeasureState.WITHDRAWN))
                .toList();
    }

    private static CalendarEvent event(MilestoneView milestone, boolean withdrawn) {
        LocalDate reached = milestone.actualDate();
        return CalendarEvent.wholeDay(
                new SubjectRef("milestone", milestone.code()),
                "milestone",
                reached == null ? milestone.forecastDate() : reached,
                CalendarWords.of(
                        reached == null ? "milestone" : "milestone.reached", milestone.code(), milestone.title()),
                CalendarWords.of(
                        "milestone.text",
                        milestone.measure(),
                        milestone.referenceDate().toString()),
                "/mesures/" + milestone.measure(),
                withdrawn && reached == null);
    }
}
