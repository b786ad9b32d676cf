package org.gouvernail.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gouvernail.web.audit.Changes.Change;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The journal's own words (acts, parts of a state, values) in the reader's language; an unknown one shows itself. */
final class StateWords {

    private static final String ACT = "act.";
    private static final Set<String> AMOUNTS = Set.of("spentToDate", "amount", "envelope", "spent", "forecast");

    /** Where the words for the states of each kind of subject are. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("update", "update.state."),
            Map.entry("change", "change.state."),
            Map.entry("measure", "state."),
            Map.entry("period", "period.state."),
            Map.entry("session", "session.state."),
            Map.entry("report", "report.state."),
            Map.entry("compilation", "run.state."),
            Map.entry("risk", "risk.state."),
            Map.entry("issue", "issue.state."),
            Map.entry("import", "imports.state."),
            Map.entry("delegation", "delegation.state."),
            Map.entry("decision", "decision.state."),
            Map.entry("revision", "revision.state."),
            Map.entry("step", "step.state."));

    /** Parts of what is kept of bodies and of their sessions, whose values have their words under the same name. */
    private static final Set<String> SITTING = Set.of("capacity", "presence", "choice", "mode", "rule");

    private static final Set<String> LEVELS = Set.of("GREEN", "AMBER", "RED");

    private final Locale locale;
    private final Map<String, String> words;
    private final Formats formats;
    private final UnaryOperator<String> functions;

    /** Words in a language; {@code functions} tells the function behind an account. */
    StateWords(Locale locale, UnaryOperator<String> functions) {
        this.functions = functions;
        this.locale = locale;
        this.words = Texts.in(locale);
        this.formats = new Formats(locale);
    }

    String act(String act) {
        return told(ACT + act, act);
    }

    private String told(String key, String otherwise) {
        return words.containsKey(key) ? Texts.text(locale, key) : otherwise;
    }

    /** All acts known by name, in the order of those names. */
    Map<String, String> acts() {
        return words.entrySet().stream()
                .filter(e -> e.getKey().startsWith(ACT))
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        e -> e.getKey().substring(ACT.length()), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** Whether a change is one to read: a text is told in the reader's language alone. */
    boolean readable(Change change) {
        String other = locale.getLanguage().equals("en") ? ".fr" : ".en";
        return !change.part().endsWith(other);
    }

    String part(Change change) {
        String told = Arrays.stream(change.part().split("[.]", -1))
                .filter(name -> !name.equals("fr") && !name.equals("en"))
                .map(this::name)
                .collect(Collectors.joining(", "));
        return change.of().isEmpty() ? told : change.of() + ", " + told;
    }

    private String name(String name) {
        String bare = name.replaceFirst(" \\d+$", "");
        return told("part." + bare, bare) + name.substring(bare.length());
    }

    /** A value of a part, of the state of a subject of a kind; null when there is none. */
    @Nullable String value(String kind, String part, @Nullable String value) {
        if (value == null) {
            return null;
        }
        String name = part.replaceFirst(".*[.]", "");
        if (name.equals("role") || name.equals("decidedBy")) {
            return told("role." + value, value);
        }
        if (part.endsWith("provenance.kind")) {
            return told("provenance." + value.toLowerCase(Locale.ROOT), value);
        }
        if (LEVELS.contains(value)) {
            return told("rating." + value, value);
        }
        if (name.equals("response")) {
            return told("risk.response." + value, value);
        }
        if (name.equals("exposureClass")) {
            return told("exposure." + value, value);
        }
        if (part.endsWith("By") || name.equals("giver") || name.equals("receiver")) {
            return functions.apply(value);
        }
        if (AMOUNTS.contains(name) && value.matches("-?\\d+(\\.\\d+)?")) {
            return formats.money(value);
        }
        if (name.equals("state") && part.startsWith("evidence")) {
            return told("deliverable." + value, value);
        }
        if (kind.equals("reorganisation") && part.equals("kind")) {
            return told("reorganisation." + value, value);
        }
        if (kind.equals("delegation") && part.equals("kind")) {
            return told("delegation.kind." + value, value);
        }
        if (kind.equals("change") && part.equals("kind")) {
            return told("change.kind." + value, value);
        }
        if (kind.equals("committee") && part.equals("kind")) {
            return told("body.kind." + value, value);
        }
        if (SITTING.contains(name)) {
            return told(name + "." + value, value);
        }
        if (part.equals("state")) {
            return told(STATES.getOrDefault(kind, "") + value, value);
        }
        if (value.equals("true") || value.equals("false")) {
            return told("audit." + value, value);
        }
        return value.endsWith("Z") ? instant(value) : formats.period(value);
    }

    private String instant(String value) {
        try {
            return formats.instant(Instant.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
