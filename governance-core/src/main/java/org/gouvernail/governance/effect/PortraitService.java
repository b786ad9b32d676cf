package org.gouvernail.governance.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Reads the journal's states only. */
@ApplicationScoped
@Transactional
class PortraitService implements Portraits {

    /** The title heads the page. */
    private static final Set<String> ELSEWHERE = Set.of("title", "evidence", "weight");

    @Inject
    SubjectStates states;

    @Inject
    EffectStore store;

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public Portrait of(SubjectRef subject, Instant at) {
        JsonObject held = states.at(subject, at);
        List<Line> lines = new ArrayList<>();
        BeforeAfter.told(subject.kind(), snapshot(subject, at, null)).forEach((field, value) -> {
            if (!ELSEWHERE.contains(field) && simple(value)) {
                EffectWords.label(field)
                        .ifPresent(label -> lines.add(new Line(label, EffectWords.written(field, value))));
            }
        });
        return new Portrait(
                title(held.get(subject.kind())),
                lines,
                held.values().stream()
                        .flatMap(PortraitService::links)
                        .distinct()
                        .toList());
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public List<Compared> since(DecisionView decision, Instant at, @Nullable String computedRating) {
        JsonObject before = store.basis(decision.code())
                .map(basis -> Json.read(basis.kept().text(), JsonObject.class))
                .orElseGet(() -> snapshot(decision.subject(), decision.recordedAt(), null));
        JsonObject after = snapshot(decision.subject(), at, computedRating);
        List<Compared> compared = new ArrayList<>();
        for (BeforeAfter line : BeforeAfter.of(decision.subject().kind(), before, after)) {
            EffectWords.label(line.field())
                    .ifPresent(label -> compared.add(new Compared(
                            label,
                            EffectWords.written(line.field(), line.before()),
                            EffectWords.written(line.field(), line.after()),
                            line.changed())));
        }
        return compared;
    }

    /** The states of the journal, with the computed rating that a report gives, null where none does. */
    private JsonObject snapshot(SubjectRef subject, Instant at, @Nullable String computedRating) {
        Map<String, Object> all = new TreeMap<>();
        all.put("states", states.at(subject, at));
        if (computedRating != null) {
            all.put("report", Map.of("line", Map.of("computedRating", computedRating)));
        }
        return Json.read(Json.canonical(all), JsonObject.class);
    }

    private static @Nullable LocalizedText title(@Nullable JsonValue state) {
        return state instanceof JsonObject known
                        && known.get("title") instanceof JsonObject title
                        && title.get("fr") instanceof JsonString
                ? LocalizedText.of(title.getString("fr"), title.getString("en", null))
                : null;
    }

    private static boolean simple(JsonValue value) {
        return value.getValueType() != ValueType.ARRAY
                && (value.getValueType() != ValueType.OBJECT
                        || value.asJsonObject().get("fr") instanceof JsonString);
    }

    /** The addresses that a state names. */
    private static Stream<String> links(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> value.asJsonArray().stream().flatMap(PortraitService::links);
            case OBJECT -> value.asJsonObject().values().stream().flatMap(PortraitService::links);
            case STRING -> Stream.of(((JsonString) value).getString()).filter(s -> s.matches("https?://\\S{1,500}"));
            default -> Stream.empty();
        };
    }
}
