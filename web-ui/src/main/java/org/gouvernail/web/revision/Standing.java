package org.gouvernail.web.revision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.edition.Editions.KeptEdition;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.Choice;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The edition in force as a revision is written on it: its words and targets by code. */
@Named
@RequestScoped
public class Standing {

    @Inject
    Editions editions;

    @Inject
    Reader reader;

    private @Nullable EditionContent edition;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** An orientation or an objective. */
    private record Part(LocalizedText words, @Nullable Target target, boolean orientation) {}

    @PostConstruct
    void load() {
        edition = editions.all().stream()
                .filter(KeptEdition::inForce)
                .map(KeptEdition::content)
                .findFirst()
                .orElse(null);
        Stream.ofNullable(edition).flatMap(e -> e.orientations().stream()).forEach(o -> {
            parts.put(o.code(), new Part(o.title(), o.target(), true));
            o.objectives().forEach(b -> parts.put(b.code(), new Part(b.title(), b.target(), false)));
        });
    }

    /** Whether there is an edition that a revision may change. */
    public boolean isAdopted() {
        return edition != null && edition.adoptedOn() != null;
    }

    /** Its number, 0 while there is none. */
    public int getNumber() {
        return edition == null ? 0 : edition.number();
    }

    public @Nullable LocalizedText getVision() {
        return edition == null ? null : edition.vision();
    }

    /** What is said under a code, null where it has nothing under it. */
    public @Nullable LocalizedText words(@Nullable String code) {
        Part part = parts.get(code);
        return part == null ? null : part.words();
    }

    /** The target under a code, null where there is none. */
    public @Nullable Target target(@Nullable String code) {
        Part part = parts.get(code);
        return part == null ? null : part.target();
    }

    public List<Choice> getChoices() {
        return choices(parts.entrySet().stream());
    }

    public List<Choice> getOrientations() {
        return choices(parts.entrySet().stream().filter(p -> p.getValue().orientation()));
    }

    private List<Choice> choices(Stream<Map.Entry<String, Part>> some) {
        return some.map(p -> Choice.of(p.getKey(), reader.text(p.getValue().words())))
                .toList();
    }
}
