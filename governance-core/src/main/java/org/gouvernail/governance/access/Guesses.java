package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Wrong passwords, counted three ways, each against another kind of guessing:
 *
 * <ul>
 *   <li>in a row for an account from a place: after five, nothing is tried there for a minute;
 *   <li>for an account from everywhere: after fifty within ten minutes, nothing is tried until those have passed, so that
 *       many places together guess no faster than one;
 *   <li>from a place: once fifty accounts, or two hundred tries, were wrong within ten minutes, the same. One account
 *       counts once among the fifty, so that a program that keeps sending one old password stops nobody beside it.
 * </ul>
 *
 * <p>The last two would let strangers, or a colleague behind the same address, lock a door for those who have the key. So
 * neither holds for an account where it has signed in before: there its own row alone makes it wait. A right password ends
 * that row and no other count: who has one account does not guess at others with it.
 *
 * <p>A place is an address, or of the newer kind its first half, all of which belongs to one household or office. Kept in
 * memory, the longest unused forgotten first, each count apart, so that many names push nothing else out; after a start
 * every place is a new one.
 */
@ApplicationScoped
class Guesses {

    static final int ALLOWED = 5;
    static final Duration WAIT = Duration.ofMinutes(1);
    static final int ALLOWED_FOR_ACCOUNT = 50;
    static final int ACCOUNTS_FROM_PLACE = 50;
    static final int ALLOWED_FROM_PLACE = 200;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int KEPT = 10_000;

    /** How many wrong ones, and the instant from which the wait counts: the last of a row, the first of a window. */
    private record Row(int wrong, Instant from) {}

    /** What was wrong from a place since the first of a window: how often, and for which accounts. */
    private record Place(int wrong, Set<String> accounts, Instant from) {
        boolean full() {
            return wrong >= ALLOWED_FROM_PLACE || accounts.size() >= ACCOUNTS_FROM_PLACE;
        }
    }

    private static final class Kept<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > KEPT;
        }
    }

    private final Kept<Row> rows = new Kept<>();
    private final Kept<Row> accounts = new Kept<>();
    private final Kept<Place> places = new Kept<>();
    private final Kept<Boolean> known = new Kept<>();

    @Inject
    BusinessClock clock;

    /** Refuses a try that must wait, as {@code access.wait} with the seconds to wait, before any password is hashed. */
    synchronized void check(String account, String address) {
        Instant now = clock.instant();
        String place = place(address);
        Row row = rows.get(guesser(account, place));
        if (row != null && row.wrong() >= ALLOWED && now.isBefore(row.from().plus(WAIT))) {
            throw DomainException.tooOften("access.wait", WAIT.toSeconds());
        }
        if (known.get(guesser(account, place)) != null) {
            return;
        }
        Row all = accounts.get(account);
        if (all != null && all.wrong() >= ALLOWED_FOR_ACCOUNT) {
            refuseWithin(all.from(), now);
        }
        Place tried = places.get(place);
        if (tried != null && tried.full()) {
            refuseWithin(tried.from(), now);
        }
    }

    private static void refuseWithin(Instant from, Instant now) {
        if (lasts(from, now)) {
            throw DomainException.tooOften(
                    "access.wait", Duration.between(now, from.plus(WINDOW)).toSeconds() + 1);
        }
    }

    private static boolean lasts(Instant from, Instant now) {
        return now.isBefore(from.plus(WINDOW));
    }

    synchronized void wrong(String account, String address) {
        Instant now = clock.instant();
        String place = place(address);
        Row row = rows.get(guesser(account, place));
        int before = row == null || row.wrong() >= ALLOWED ? 0 : row.wrong();
        rows.put(guesser(account, place), new Row(before + 1, now));
        accounts.merge(
                account,
                new Row(1, now),
                (all, one) -> lasts(all.from(), now) ? new Row(all.wrong() + 1, all.from()) : one);
        Place tried = places.get(place);
        places.put(place, with(account, tried != null && lasts(tried.from(), now) ? tried : null, now));
    }

    private static Place with(String account, @Nullable Place tried, Instant now) {
        Set<String> names = tried == null ? new HashSet<>() : tried.accounts();
        if (names.size() < ACCOUNTS_FROM_PLACE) {
            names.add(account);
        }
        return tried == null ? new Place(1, names, now) : new Place(tried.wrong() + 1, names, tried.from());
    }

    synchronized void right(String account, String address) {
        String guesser = guesser(account, place(address));
        rows.remove(guesser);
        known.put(guesser, Boolean.TRUE);
    }

    private static String guesser(String account, String place) {
        return account + "|" + place;
    }

    private static String place(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            return java.util.HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (java.net.UnknownHostException e) {
            return address;
        }
    }
}
