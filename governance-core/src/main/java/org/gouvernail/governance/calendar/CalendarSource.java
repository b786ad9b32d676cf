package org.gouvernail.governance.calendar;

import java.util.List;
import org.gouvernail.governance.access.Actor;

/** A capability that has days to tell. Asked anew at each reading, on behalf of who reads. */
public interface CalendarSource {

    /** The events of a kind that the actor at work may see; none where its roles show none. */
    List<CalendarEvent> events(CalendarKind kind, Actor actor);

    /** The events of a kind that are published, for anyone. */
    default List<CalendarEvent> published(CalendarKind kind) {
        return List.of();
    }
}
