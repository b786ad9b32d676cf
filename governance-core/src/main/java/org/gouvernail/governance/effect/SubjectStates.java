package org.gouvernail.governance.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouvernail.governance.committee.KnownReports;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** How the subject of a decision stood, as the journal and the reports tell it, whatever module it belongs to. */
@ApplicationScoped
class SubjectStates {

    /** Under which other kinds the journal keeps a part of a subject's state: what is reported of a measure. */
    private static final Map<String, List<String>> PARTS = Map.of("measure", List.of("standing"));

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Journal journal;

    @Inject
    KnownReports reports;

    /** The states by kind; empty when the journal held none. */
    JsonObject at(SubjectRef subject, Instant instant) {
        JsonObjectBuilder states = JSON.createObjectBuilder();
        Stream.concat(Stream.of(subject.kind()), PARTS.getOrDefault(subject.kind(), List.of()).stream())
                .forEach(kind -> journal.stateAsOf(new SubjectRef(kind, subject.code()), instant, JsonObject.class)
                        .ifPresent(state -> states.add(kind, state)));
        return states.build();
    }

    /** What the report with this hash tells, or the newest one when it is null; null when there is none. */
    @Nullable JsonObject report(@Nullable String sha256, SubjectRef subject) {
        String text = (sha256 == null ? reports.newest() : reports.record(sha256)).orElse(null);
        if (text == null) {
            return null;
        }
        JsonObject report = Json.read(text, JsonObject.class);
        JsonObjectBuilder told = JSON.createObjectBuilder();
        told.add("sha256", Json.sha256(text));
        for (String part : List.of("period", "revision", "figures")) {
            told.add(part, Objects.requireNonNullElse(report.get(part), JsonValue.NULL));
        }
        told.add("line", line(report, subject));
        return told.build();
    }

    private static JsonValue line(JsonObject report, SubjectRef subject) {
        JsonValue lines = report.get(subject.kind() + "s");
        return lines == null || lines.getValueType() != JsonValue.ValueType.ARRAY
                ? JsonValue.NULL
                : lines.asJsonArray().stream()
                        .filter(line ->
                                subject.code().equals(line.asJsonObject().getString("code", null)))
                        .findFirst()
                        .orElse(JsonValue.NULL);
    }
}
