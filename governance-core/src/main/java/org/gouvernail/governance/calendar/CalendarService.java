package org.gouvernail.governance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

/** Keeps the addresses of the calendars that accounts made. */
@ApplicationScoped
@Transactional
@Requires({
    Role.COORDINATOR,
    Role.APPROVER,
    Role.SECRETARIAT,
    Role.COMMITTEE,
    Role.ADVISOR,
    Role.ANALYST,
    Role.AUDITOR,
    Role.ADMIN
})
class CalendarService implements Calendars {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    public MadeFeed make(String title, Set<CalendarKind> kinds, Locale locale) {
        if (kinds.isEmpty()) {
            throw DomainException.invalid("calendar.no-kind", "/kinds");
        }
        if (mine().size() >= MOST) {
            throw DomainException.conflict("calendar.too-many", String.valueOf(MOST));
        }
        String token = token();
        CalendarFeed feed = new CalendarFeed(
                CurrentActor.get().account(), title, kinds, locale, Json.sha256(token), clock.instant());
        em.persist(feed);
        recorded("calendar.made", feed);
        return new MadeFeed(token, feed.view());
    }

    private static String token() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private void recorded(String act, CalendarFeed feed) {
        em.flush();
        journal.record(act, new SubjectRef("calendar", feed.view().id().toString()), null, feed.state());
    }

    @Override
    public List<FeedView> mine() {
        return em.createQuery(
                        "select f from CalendarFeed f where f.account = :account and f.revokedAt is null"
                                + " order by f.madeAt desc",
                        CalendarFeed.class)
                .setParameter("account", CurrentActor.get().account())
                .getResultStream()
                .map(CalendarFeed::view)
                .toList();
    }

    @Override
    public FeedView name(UUID id, String title, @Nullable String seen) {
        CalendarFeed feed = own(id);
        Version.check(seen, feed.view());
        feed.name(title);
        recorded("calendar.named", feed);
        return feed.view();
    }

    @Override
    public MadeFeed renew(UUID id) {
        CalendarFeed feed = own(id);
        String token = token();
        feed.renew(Json.sha256(token), clock.instant());
        recorded("calendar.renewed", feed);
        return new MadeFeed(token, feed.view());
    }

    @Override
    public void revoke(UUID id) {
        CalendarFeed feed = own(id);
        feed.revoke(clock.instant());
        recorded("calendar.revoked", feed);
    }

    private CalendarFeed own(UUID id) {
        return Optional.ofNullable(em.find(CalendarFeed.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(f -> f.account().equals(CurrentActor.get().account())
                        && f.state().works())
                .orElseThrow(() -> DomainException.notFound("calendar", id.toString()));
    }
}
