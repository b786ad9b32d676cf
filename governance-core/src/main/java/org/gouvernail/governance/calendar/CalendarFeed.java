package org.gouvernail.governance.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.calendar.Calendars.FeedState;
import org.gouvernail.governance.calendar.Calendars.FeedView;
import org.jspecify.annotations.Nullable;

/** A calendar that an account reads from outside: its secret address is kept hashed, and opens nothing once revoked. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "account", updatable = false)
    private String account;

    @Column(name = "title")
    private String title;

    @Column(name = "kinds", updatable = false)
    private String kinds;

    @Column(name = "language", updatable = false)
    private String language;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "renewed_at")
    private @Nullable Instant renewedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(String account, String title, Collection<CalendarKind> kinds, Locale locale, String hash, Instant at) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.title = title;
        this.kinds = EnumSet.copyOf(kinds).stream().map(Enum::name).collect(Collectors.joining(","));
        this.language = locale.getLanguage();
        this.hash = hash;
        this.madeAt = at;
    }

    void name(String other) {
        title = other;
    }

    void renew(String other, Instant at) {
        hash = other;
        renewedAt = at;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    String account() {
        return account;
    }

    String title() {
        return title;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    Set<CalendarKind> kinds() {
        return Arrays.stream(kinds.split(","))
                .map(CalendarKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CalendarKind.class)));
    }

    FeedView view() {
        return new FeedView(id, title, kinds().stream().toList(), language, madeAt, renewedAt);
    }

    FeedState state() {
        return new FeedState(account, kinds().stream().toList(), language, revokedAt == null);
    }
}
