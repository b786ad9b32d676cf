package org.gouvernail.governance.effect;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What the committee was shown.
 *
 * @param decision the decision recorded, or checked
 * @param states the states of its subject as the journal held them, by kind; empty when it held none
 * @param report the report on the table, or the newest one for a check: its figures, and what it says of the subject
 */
public record Snapshot(
        String decision,
        Instant takenAt,
        @Nullable Point item,
        JsonObject states,
        @Nullable JsonObject report) {

    /** The point as it stood. */
    public record Point(
            String number,
            String code,
            SubjectRef subject,
            LocalizedText title,
            List<LocalizedText> facts,
            LocalizedText decisionRequested) {}

    /** A snapshot as it is kept: its canonical text and the SHA-256 of that. */
    record Kept(String text, String sha256) {}

    Kept kept() {
        String text = Json.canonical(this);
        return new Kept(text, Json.sha256(text));
    }
}
