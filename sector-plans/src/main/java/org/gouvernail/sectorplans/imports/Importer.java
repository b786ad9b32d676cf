package org.gouvernail.sectorplans.imports;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.table.SentFile;
import org.jspecify.annotations.Nullable;

/** Knows one kind of file: finds out what it would change, and lands it. */
public interface Importer {

    /** The kind of file, as addresses name it, such as {@code plan-table}. */
    String kind();

    /** Refuses a request whose profile or target does not go with this kind, or that the current actor may not send. */
    void accept(Request request);

    /** Holds what the file would change against all others until the end of the transaction: asked before it lands. */
    void hold(Request request);

    /** Whether the current actor may land it, or whoever else may. */
    boolean mayLand(Request request);

    /** Whether it holds what a ministry is still writing: then its sender reads it, and the auditor, and nobody else. */
    boolean holdsDrafts();

    /** What the file would change now. Reads, and changes nothing. */
    Proposal propose(Request request, SentFile file);

    /** Does what was proposed, in the current transaction, in which nothing else changed since. */
    void land(Landing landing);

    /**
     * What is asked.
     *
     * @param profileName name of the profile, null where the kind needs none
     * @param profile the profile itself, as it was when the file was sent
     * @param target what is imported into: code of a plan, of a measure or of a period, as the kind says
     * @param release label of the source's period, null where none is kept
     * @param seen the versions that the sender had before them, separated by blanks, for what states none itself; null
     *     when they did not say
     */
    record Request(
            @Nullable String profileName,
            @Nullable ImportProfile profile,
            String target,
            @Nullable String release,
            @Nullable String seen) {}

    /**
     * What a file would change.
     *
     * @param lines what was found, in the order of the file
     * @param basis all that the proposal rests on, written so that another basis reads otherwise
     * @param plan what {@link #land} needs again; kept in memory only
     */
    record Proposal(List<Line> lines, Object basis, Object plan) {
        public Proposal {
            lines = List.copyOf(lines);
        }
    }

    /** A proposal that lands: for which import, sent with which file. */
    record Landing(UUID importId, Request request, SentFile file, Proposal proposal) {}

    /** What becomes of a record of the file. */
    enum Outcome {
        /** It is added. */
        NEW,
        /** It is here and changes. */
        CHANGED,
        /** It is here and says the same. */
        UNCHANGED,
        /** It changed here since the source was last read, or would change what only a decision changes: it stays as it is here. */
        CONFLICT,
        /** It cannot be read or breaks a rule: it is left out. */
        REFUSED,
        /** It lands, but one of its cells shows a text where a date, a number or a rating was expected, and is kept as that text. */
        KEPT_AS_TEXT,
        /** It is here, came from this source before, and is no longer in the file: it stays. */
        ABSENT
    }

    /**
     * A finding in the file.
     *
     * @param record kind of record, null for the whole file
     * @param code code of the record, null when it has none
     * @param sheet name of the sheet that holds it, null where the file has none or its kind tells none
     * @param across whether its table has one record a column: what is found in a column is then found in one record
     * @param line its line in the file, from 1; null where the file has none
     * @param column its column as a spreadsheet names it; null for the whole line
     * @param field name of the field concerned, null for the whole record
     * @param problem message code, null when there is nothing to tell
     * @param changes of a change or a conflict, what each field was here and what the file says, by field
     */
    record Line(
            Outcome outcome,
            @Nullable String record,
            @Nullable String code,
            String file,
            @Nullable String sheet,
            boolean across,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String field,
            @Nullable String problem,
            List<String> arguments,
            Map<String, Before> changes) {

        @JsonbCreator
        public Line {
            arguments = List.copyOf(arguments);
        }

        /** The record that it was found in, told from all others of its file. */
        String place() {
            return file + " " + sheet + " " + (across ? column : line) + " " + record + " " + code;
        }

        /** A finding in a file that has no sheets, or whose sheet is not told. */
        public Line(
                Outcome outcome,
                @Nullable String record,
                @Nullable String code,
                String file,
                @Nullable Integer line,
                @Nullable String column,
                @Nullable String field,
                @Nullable String problem,
                List<String> arguments,
                Map<String, Before> changes) {
            this(outcome, record, code, file, null, false, line, column, field, problem, arguments, changes);
        }
    }

    /** What a field was, and what it becomes. */
    record Before(String here, String there) {}
}
