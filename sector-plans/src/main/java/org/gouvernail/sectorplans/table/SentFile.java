package org.gouvernail.sectorplans.table;

import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.rest.RawBody;

/**
 * A file as it was sent. Its bytes are shared, never changed.
 *
 * @param name its name, or a word for it where it came without one; at most 200 characters
 * @param bytes its content, at most {@link #MOST_BYTES}
 */
@SuppressWarnings("ArrayRecordComponent")
public record SentFile(String name, byte[] bytes) {

    /** Largest file accepted, in bytes: 10 MiB. */
    public static final int MOST_BYTES = RawBody.MOST;

    private static final int LONGEST_NAME = 200;

    public SentFile {
        name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    public String sha256() {
        return Json.sha256(bytes);
    }

    boolean startsWith(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
