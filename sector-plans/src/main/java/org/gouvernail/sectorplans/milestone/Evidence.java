package org.gouvernail.sectorplans.milestone;

import java.time.Instant;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable (livrable) given in evidence for a milestone: a file, or a link to a document elsewhere. It shows that the
 * milestone is achieved once the secretariat has accepted it.
 *
 * @param number its place among those of its milestone, from 1
 * @param link address of the document; of a file, where it is downloaded
 * @param sha256 SHA-256 of the document in 64 hexadecimal digits, null when the ministry did not state that of a link
 * @param fileName name of the file, null for a link
 * @param mediaType media type of the file, null for a link
 * @param size length of the file in bytes, null for a link
 * @param decidedBy role that accepted or refused it, null until then
 * @param reason why it was refused
 */
public record Evidence(
        int number,
        LocalizedText title,
        String link,
        Kind kind,
        State state,
        @Nullable String sha256,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable Instant submittedAt,
        @Nullable Role decidedBy,
        @Nullable Instant decidedAt,
        @Nullable LocalizedText reason) {

    /** How the document is given. */
    public enum Kind {
        LINK,
        FILE
    }

    /** Where it stands; what was decided stays decided. */
    public enum State {
        SUBMITTED,
        ACCEPTED,
        REFUSED
    }

    /** What was recorded before deliverables were accepted had neither number, kind nor state. */
    @SuppressWarnings({"ConstantConditions", "NullAway"})
    public Evidence {
        kind = kind == null ? Kind.LINK : kind;
        state = state == null ? State.SUBMITTED : state;
    }

    /** Whether it was accepted by an instant. */
    boolean acceptedBy(Instant instant) {
        return state == State.ACCEPTED && decidedAt != null && !decidedAt.isAfter(instant);
    }
}
