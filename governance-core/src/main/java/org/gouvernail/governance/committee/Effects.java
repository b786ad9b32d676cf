package org.gouvernail.governance.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What follows the committee's decisions. Whoever checks their effects provides the one bean. */
public interface Effects {

    /**
     * Keeps, in the caller's transaction, what is shown as a decision is recorded: its point and the state of its subject.
     *
     * @param basisSha256 hash of the report on the table, null when none was
     * @return the snapshot's SHA-256, which the decision then names
     */
    String keep(String decision, AgendaItemState point, @Nullable String basisSha256, Instant at);

    /** How decisions stand, by code; what was never kept, completed or checked is missing. */
    Map<String, Standing> standings(Collection<String> decisions);

    /**
     * Brings what is due to the sessions not closed, under the committees' lock: decisions to their check, overdue
     * follow-ups to a decision; each once. Again changes nothing.
     */
    void bringBack();

    /** Brings what is due, then fixes what the checks on this session's agenda show: it is about to open. */
    void cutOff(String session);

    /**
     * How a decision stands.
     *
     * @param snapshotSha256 hash of what was shown when it was recorded, null when that was not kept
     * @param expectedEffect what was said later to be expected, null when nothing was
     * @param checkOn check date given later, or put off by the last check; null when neither
     * @param closed whether a check closed it
     */
    record Standing(
            @Nullable String snapshotSha256,
            @Nullable LocalizedText expectedEffect,
            @Nullable LocalDate checkOn,
            boolean closed) {

        /** Nothing came after it, and nothing was kept of it. */
        public static final Standing NONE = new Standing(null, null, null, false);

        static Standing recorded(String snapshotSha256) {
            return new Standing(snapshotSha256, null, null, false);
        }
    }
}
