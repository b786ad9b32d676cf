package org.gouvernail.governance.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calendars to subscribe to from outside. */
public interface Calendars {

    /** Most calendars of one account at a time. Ours. */
    int MOST = 20;

    /** Most events of one calendar: those nearest to today. */
    int EVENTS = 2000;

    /** Makes a calendar for the account at work: its address is told this once. */
    MadeFeed make(String title, Set<CalendarKind> kinds, Locale locale);

    /** The account's own calendars that work, the latest first. */
    List<FeedView> mine();

    /** Gives one's own calendar another name. */
    FeedView name(UUID id, String title, @Nullable String seen);

    /** Gives one's own calendar another address: the one before opens nothing any more. */
    MadeFeed renew(UUID id);

    /** Takes one's own calendar back: its address opens nothing any more. */
    void revoke(UUID id);

    /** A calendar without its address. */
    record FeedView(
            UUID id,
            String title,
            List<CalendarKind> kinds,
            String language,
            Instant madeAt,
            @Nullable Instant renewedAt) {}

    /** A calendar just made or renewed: the token of its address is shown this once and kept hashed. */
    record MadeFeed(String token, FeedView view) {}

    /** A calendar as the journal keeps it: whose it is, what it holds, and whether it works. */
    record FeedState(String account, List<CalendarKind> kinds, String language, boolean works) {}
}
