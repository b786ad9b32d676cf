package org.gouvernail.governance.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource that somebody saw: a fingerprint of what they were shown. Over REST it is the strong ETag,
 * on pages a hidden field. A write states the version it was decided upon; the service compares it, under the row's
 * lock, with what would be shown now.
 */
public final class Version {

    private Version() {}

    /** The version of a view: the first 32 hexadecimal digits of the SHA-256 of its canonical JSON. */
    public static String of(Object view) {
        return Json.sha256(Json.canonical(view)).substring(0, 32);
    }

    /**
     * Refuses a write decided upon another version than the current one.
     *
     * @param seen the version the caller saw, or several separated by spaces; null when they did not say
     * @param current the view as the caller would see it now
     */
    public static void check(@Nullable String seen, Object current) {
        if (seen == null) {
            throw DomainException.versionRequired();
        }
        if (!List.of(seen.split(" ")).contains(of(current))) {
            throw DomainException.stale();
        }
    }
}
