package org.gouvernail.governance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.journal.Turns;
import org.gouvernail.governance.journal.Turns.Turn;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.ProductAddress;
import org.jspecify.annotations.Nullable;

/** Reads a calendar on behalf of its holder, or what is published on behalf of anyone. */
@ApplicationScoped
@Transactional
class CalendarReading implements CalendarTexts {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 3;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Turns turns;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<CalendarSource> sources;

    @Override
    public Optional<String> read(String token, @Nullable Locale locale) {
        return em.createQuery(
                        "select f from CalendarFeed f where f.hash = :hash and f.revokedAt is null", CalendarFeed.class)
                .setParameter("hash", Json.sha256(token))
                .getResultStream()
                .findFirst()
                .map(feed -> {
                    List<CalendarEvent> seen = accounts.actor(feed.account())
                            .map(actor -> CurrentActor.call(actor, () -> gather(feed, actor)))
                            .orElse(List.of());
                    return write(feed.title(), seen, locale == null ? feed.locale() : locale);
                });
    }

    private List<CalendarEvent> gather(CalendarFeed feed, Actor actor) {
        return feed.kinds().stream()
                .flatMap(kind -> sources.stream().flatMap(source -> source.events(kind, actor).stream()))
                .toList();
    }

    @Override
    public String published(Locale locale) {
        List<CalendarEvent> events = CurrentActor.call(
                Actor.PUBLIC,
                () -> Arrays.stream(CalendarKind.values())
                        .flatMap(kind -> sources.stream().flatMap(source -> source.published(kind).stream()))
                        .toList());
        return write(CalendarWords.of("title.public").in(locale), events, locale);
    }

    private String write(String title, List<CalendarEvent> events, Locale locale) {
        LocalDate today = clock.today();
        List<CalendarEvent> kept = events.stream()
                .filter(e -> !e.day().isBefore(today.minusYears(YEARS_BACK))
                        && !e.day().isAfter(today.plusYears(YEARS_AHEAD)))
                .sorted(Comparator.<CalendarEvent>comparingLong(e -> Math.abs(ChronoUnit.DAYS.between(today, e.day())))
                        .thenComparing(CalendarEvent::uid))
                .limit(Calendars.EVENTS)
                .sorted(Comparator.comparing(CalendarEvent::day).thenComparing(CalendarEvent::uid))
                .toList();
        return ICalendar.write(title, kept, turns(kept), locale, ProductAddress.configured());
    }

    private Map<String, Turn> turns(List<CalendarEvent> events) {
        Map<String, Turn> all = new HashMap<>();
        Map<String, List<String>> codes = events.stream()
                .map(CalendarEvent::subject)
                .distinct()
                .collect(Collectors.groupingBy(s -> s.kind(), Collectors.mapping(s -> s.code(), Collectors.toList())));
        codes.forEach((kind, some) -> turns.of(kind, some).forEach((code, turn) -> all.put(kind + "~" + code, turn)));
        return all;
    }
}
