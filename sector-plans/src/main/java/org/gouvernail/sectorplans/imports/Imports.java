package org.gouvernail.sectorplans.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.table.SentFile;
import org.jspecify.annotations.Nullable;

/** The files that were sent, what was found in them, and what landed. */
public interface Imports {

    /** Reads a file and keeps what it would change; nothing of the plan changes. A file that cannot be read is refused whole. */
    ImportView send(Sent sent, SentFile file);

    /** Lands what was previewed, whole or not at all; refused when what it would change has changed since. */
    ImportView commit(UUID id);

    /** The import; refuses with {@code unknown.import}. Its sender and the auditor see it, and the secretariat unless it holds drafts. */
    ImportView require(UUID id);

    /** The file of an import, as it was sent; refuses as {@link #require}. */
    SentFile file(UUID id);

    /** The imports that the current actor may see, latest first, at most 200. */
    List<ImportView> all();

    /** What was found, in the order of the file; all of it, or what had this outcome. */
    List<Found> found(UUID id, @Nullable Outcome outcome);

    /** Whether the current actor may land what is in preview; refuses as {@link #require}. */
    boolean mayCommit(UUID id);

    /**
     * What is asked of a file.
     *
     * @param seen the versions that the sender had before them, separated by blanks, for cells that state none; null when
     *     they did not say
     */
    record Sent(
            String kind,
            @Nullable String profile,
            String target,
            @Nullable String release,
            @Nullable String seen) {

        /** Longest list of versions, in characters: some six thousand of them. */
        public static final int MOST_SEEN = 200_000;
    }

    /** How far an import is. */
    enum State {
        /** En lecture. */
        READING,
        /** En aperçu. */
        PREVIEW,
        /** Versée. */
        COMMITTED,
        /** Refusée: nothing in it can land. */
        REFUSED
    }

    /**
     * An import.
     *
     * @param counts how many records had each outcome
     * @param refused what was refused, at most 1,000 of it
     */
    record ImportView(
            UUID id,
            String kind,
            @Nullable String profile,
            String target,
            @Nullable String release,
            State state,
            String file,
            String sha256,
            long size,
            Counts counts,
            List<Refused> refused,
            String sentBy,
            Instant sentAt,
            @Nullable String committedBy,
            @Nullable Instant committedAt) {}

    /** How many records had each outcome; a record of which a cell is kept as text is also new, changed or unchanged. */
    record Counts(int added, int changed, int unchanged, int conflict, int refused, int keptAsText, int absent) {}

    /** One thing refused, with its place and what the sender can do: a row has one for each thing wrong with it. */
    record Refused(
            String file,
            @Nullable String sheet,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String field,
            String code,
            LocalizedText detail) {}

    /** Something found. */
    record Found(
            int position,
            Outcome outcome,
            @Nullable String record,
            @Nullable String code,
            String file,
            @Nullable String sheet,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String field,
            @Nullable String problem,
            @Nullable LocalizedText detail,
            Map<String, Before> changes) {}
}
