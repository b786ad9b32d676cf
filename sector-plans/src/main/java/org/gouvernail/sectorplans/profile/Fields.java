package org.gouvernail.sectorplans.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;

/** The fields that each kind of record has, what they hold, and which it cannot do without. */
public final class Fields {

    /** What a field holds. */
    public enum Type {
        TEXT,
        DATE,
        AMOUNT,
        RATING,
        ORGANISATION,
        CODE,
        STATE
    }

    /** An amount for a fiscal year: its name goes on with the year, as in {@code authorised.2018-2019}. */
    static final String AUTHORISED = "authorised.";

    /** What a record belongs to. */
    static final Set<String> BELONGS_TO = Set.of("measure", "milestone");

    private static final Map<Kind, Map<String, Type>> ALL = Map.of(
            Kind.MEASURE,
            Map.ofEntries(
                    Map.entry("code", Type.TEXT),
                    Map.entry("title.fr", Type.TEXT),
                    Map.entry("title.en", Type.TEXT),
                    Map.entry("leadOrganisation", Type.ORGANISATION),
                    Map.entry("contributing", Type.ORGANISATION),
                    Map.entry("objectives", Type.CODE),
                    Map.entry("start", Type.DATE),
                    Map.entry("end", Type.DATE),
                    Map.entry("state", Type.STATE),
                    Map.entry("rating", Type.RATING),
                    Map.entry("cost", Type.AMOUNT),
                    Map.entry("category", Type.TEXT),
                    Map.entry("narrative", Type.TEXT)),
            Kind.MILESTONE,
            Map.of(
                    "code", Type.TEXT,
                    "measure", Type.TEXT,
                    "title.fr", Type.TEXT,
                    "title.en", Type.TEXT,
                    "referenceDate", Type.DATE,
                    "forecastDate", Type.DATE),
            Kind.DELIVERABLE,
            Map.of(
                    "code", Type.TEXT,
                    "milestone", Type.TEXT,
                    "title.fr", Type.TEXT,
                    "title.en", Type.TEXT,
                    "due", Type.DATE,
                    "dueText.fr", Type.TEXT,
                    "dueText.en", Type.TEXT,
                    "organisations", Type.ORGANISATION));

    private static final Map<Kind, Set<String>> REQUIRED = Map.of(
            Kind.MEASURE, Set.of("code", "title.fr"),
            Kind.MILESTONE, Set.of("code", "measure", "title.fr"),
            Kind.DELIVERABLE, Set.of("code", "milestone", "title.fr"));

    private Fields() {}

    private static Map<String, Type> all(Kind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    static boolean knows(Kind kind, String field) {
        return all(kind).containsKey(field) || (kind == Kind.MEASURE && field.matches("authorised\\.\\d{4}-\\d{4}"));
    }

    /** What the field of a kind holds. */
    public static Type type(Kind kind, String field) {
        return field.startsWith(AUTHORISED) ? Type.AMOUNT : all(kind).getOrDefault(field, Type.TEXT);
    }

    static Set<String> required(Kind kind) {
        return Objects.requireNonNull(REQUIRED.get(kind));
    }

    static List<String> names(Kind kind) {
        return all(kind).keySet().stream().sorted().toList();
    }
}
