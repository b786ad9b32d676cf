package org.gouvernail.governance.committee;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Every point that a session's agenda ever had, and what became of each. */
public interface AgendaRecord {

    /** The points of a session in the order they had there, those put off or taken off in their places. */
    List<PointRecord> of(String session);

    /** What became of a point at a session. */
    enum Fate {
        /** It is still to be taken up. */
        OPEN,
        /** The session decided on it, or recorded what it found. */
        SETTLED,
        /** The session closed without it. */
        CARRIED,
        /** It was taken off or withdrawn. */
        REMOVED
    }

    /**
     * A point as one session had it.
     *
     * @param position its place there
     * @param item the point as it stands now, wherever it is
     * @param fate what became of it at this session
     * @param carriedTo the session that took it next when this one closed without it, null while none did
     * @param removal who took it off, when and why; null when it was not taken off here
     */
    record PointRecord(
            int position,
            AgendaItemView item,
            Fate fate,
            @Nullable String carriedTo,
            @Nullable Removal removal) {}

    /**
     * How a point left an agenda.
     *
     * @param by account that did it, or whose act made the point needless
     */
    record Removal(String by, Instant at, LocalizedText reason) {}
}
