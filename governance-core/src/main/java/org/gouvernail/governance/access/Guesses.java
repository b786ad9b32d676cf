package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;

/**
 * Wrong passwords, counted twice: in a row for an account from an address, where after five of them nothing is tried for a
 * minute; and for an address whatever the accounts, where after fifty within ten minutes nothing is tried until those have
 * passed. A right password ends the row of its account alone: who has one account does not guess at others with it.
 * Kept in memory, the oldest forgotten first, each count apart, so that many names push no address out.
 */
@ApplicationScoped
class Guesses {

    static final int ALLOWED = 5;
    static final Duration WAIT = Duration.ofMinutes(1);
    static final int ALLOWED_FROM_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int KEPT = 10_000;

    /** How many wrong ones, and the instant from which the wait counts: the last of a row, the first of an address. */
    private record Row(int wrong, Instant from) {}

    private static final class Rows extends LinkedHashMap<String, Row> {
        private static final long serialVersionUID = 1L;

        Rows() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Row> eldest) {
            return size() > KEPT;
        }
    }

    private final Rows rows = new Rows();
    private final Rows addresses = new Rows();

    @Inject
    BusinessClock clock;

    /** Refuses a try that must wait, as {@code access.wait} with the seconds to wait, before any password is hashed. */
    synchronized void check(String account, String address) {
        Instant now = clock.instant();
        Row all = addresses.get(network(address));
        if (all != null
                && all.wrong() >= ALLOWED_FROM_ADDRESS
                && now.isBefore(all.from().plus(WINDOW))) {
            throw DomainException.tooOften(
                    "access.wait",
                    Duration.between(now, all.from().plus(WINDOW)).toSeconds() + 1);
        }
        Row row = rows.get(guesser(account, address));
        if (row != null && row.wrong() >= ALLOWED && now.isBefore(row.from().plus(WAIT))) {
            throw DomainException.tooOften("access.wait", WAIT.toSeconds());
        }
    }

    synchronized void wrong(String account, String address) {
        Instant now = clock.instant();
        Row row = rows.get(guesser(account, address));
        int before = row == null || row.wrong() >= ALLOWED ? 0 : row.wrong();
        rows.put(guesser(account, address), new Row(before + 1, now));
        addresses.merge(
                network(address),
                new Row(1, now),
                (all, one) -> now.isBefore(all.from().plus(WINDOW)) ? new Row(all.wrong() + 1, all.from()) : one);
    }

    synchronized void right(String account, String address) {
        rows.remove(guesser(account, address));
    }

    private static String guesser(String account, String address) {
        return account + "|" + address;
    }

    /** An address of the older kind; of the newer kind the first half, all of which belongs to one household or office. */
    private static String network(String address) {
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
