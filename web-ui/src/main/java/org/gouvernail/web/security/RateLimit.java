package org.gouvernail.web.security;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouvernail.web.database.Settings;

/** Requests per minute and address: a flood from one place is told to wait, the others are served. */
final class RateLimit {

    /** Requests accepted from one address in one minute. */
    static final int PER_MINUTE = 6_000;

    private static final int ADDRESSES = 50_000;

    private final boolean on =
            !"off".equals(Settings.text("gouvernail.rate.limit").orElse("on"));
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile long minute;

    /** Whether a request from this address is accepted at this time, in milliseconds of any steady clock. */
    boolean accepts(String address, long millis) {
        if (!on) {
            return true;
        }
        long now = millis / 60_000;
        if (now != minute || counts.size() > ADDRESSES) {
            counts.clear();
            minute = now;
        }
        return counts.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet() <= PER_MINUTE;
    }

    /** Seconds until the next minute of the same clock. */
    static long secondsToWait(long millis) {
        return 60 - millis / 1000 % 60;
    }
}
