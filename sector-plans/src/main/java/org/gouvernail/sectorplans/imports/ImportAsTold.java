package org.gouvernail.sectorplans.imports;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gouvernail.sectorplans.imports.Imports.Counts;
import org.gouvernail.sectorplans.imports.Imports.ImportView;
import org.gouvernail.sectorplans.imports.Imports.State;
import org.jspecify.annotations.Nullable;

/** An import as a program is told it: what was refused is told in the language of the request, as refusals are. */
public record ImportAsTold(
        UUID id,
        String kind,
        @Nullable String profile,
        String target,
        @Nullable String release,
        State state,
        String file,
        String sha256,
        long size,
        Told counts,
        List<Refusal> refused,
        String sentBy,
        Instant sentAt,
        @Nullable String committedBy,
        @Nullable Instant committedAt) {

    /** The counts under the names of the interface. */
    public record Told(
            @JsonbProperty("new") int added,
            int changed,
            int unchanged,
            int conflict,
            int refused,
            int keptAsText,
            int absent) {}

    /** One thing refused, with its place and what the sender can do: a row has one for each thing wrong with it. */
    public record Refusal(
            String file,
            @Nullable String sheet,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String field,
            String code,
            String detail) {}

    static ImportAsTold of(ImportView view, Locale locale) {
        Counts c = view.counts();
        return new ImportAsTold(
                view.id(),
                view.kind(),
                view.profile(),
                view.target(),
                view.release(),
                view.state(),
                view.file(),
                view.sha256(),
                view.size(),
                new Told(c.added(), c.changed(), c.unchanged(), c.conflict(), c.refused(), c.keptAsText(), c.absent()),
                view.refused().stream()
                        .map(r -> new Refusal(
                                r.file(),
                                r.sheet(),
                                r.line(),
                                r.column(),
                                r.field(),
                                r.code(),
                                r.detail().in(locale)))
                        .toList(),
                view.sentBy(),
                view.sentAt(),
                view.committedBy(),
                view.committedAt());
    }
}
