package org.gouvernail.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.jspecify.annotations.Nullable;

/** Says when a session is. */
@Named
@RequestScoped
public class SessionHours {

    @Inject
    Reader reader;

    /** Its day in words and its hours: {@code 14 mars 2027, 9 h 30 à 12 h 00}; the day alone while nobody said them. */
    public String when(@Nullable SessionView session) {
        if (session == null) {
            return "";
        }
        String hours = hours(session);
        String day = reader.getFormats().longDate(session.day());
        return hours.isEmpty() ? day : day + ", " + hours;
    }

    /** Its hours, empty while nobody said them. */
    public String hours(SessionView session) {
        if (session.startsAt() == null) {
            return "";
        }
        String from = reader.getFormats().clock(session.startsAt());
        return session.endsAt() == null
                ? from
                : reader.words("session.hours", from, reader.getFormats().clock(session.endsAt()));
    }
}
