package org.gouvernail.governance.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Hash of a journal entry as a leaf of a Merkle tree: SHA-256 over a zero byte and the entry's RFC 8785 form (RFC 9162,
 * section 2.1.1). Who delegated is named in that form where somebody did, and left out of every other: what was recorded
 * before delegations existed keeps its hash.
 */
final class LeafHash {

    private LeafHash() {}

    static String of(
            Instant recordedAt,
            String actor,
            @Nullable String actingFor,
            @Nullable String delegatedBy,
            String act,
            SubjectRef subject,
            @Nullable String reason,
            String state) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("recordedAt", recordedAt.toString());
        entry.put("actor", actor);
        entry.put("actingFor", actingFor);
        entry.put("act", act);
        entry.put("subject", subject.toString());
        entry.put("reason", reason);
        entry.put("state", state);
        if (delegatedBy != null) {
            entry.put("delegatedBy", delegatedBy);
        }
        return ofCanonical(Json.canonical(entry));
    }

    static String ofCanonical(String canonical) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
