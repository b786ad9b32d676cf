package org.gouvernail.sectorplans.project;

import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.Codes;

/**
 * A project as a plan knows it: whatever its file is called the next time, it is the same project.
 *
 * @param number its number in the plan, {@code P1} for the first that came
 * @param identity what tells it from others: the identifier that its program gave it or else its name
 * @param name what it was called when it came first; short enough to be the title of a measure
 */
record KnownProject(String number, String identity, String name) {

    private static final String KIND = "PROJECT";

    /**
     * The project of a file.
     *
     * @param said what imports said last of the records of the plan
     */
    static KnownProject of(ProjectPlan project, String file, Map<String, Map<String, String>> said) {
        String called = Objects.requireNonNullElseGet(project.name(), () -> ProjectFiles.bare(file));
        String identity = Objects.requireNonNullElse(project.identity(), called);
        int known = 0;
        for (Map.Entry<String, Map<String, String>> record : said.entrySet()) {
            if (record.getKey().startsWith(KIND + " ")) {
                Map<String, String> fields = record.getValue();
                if (identity.equals(fields.get("identity"))) {
                    return new KnownProject(
                            record.getKey().substring(KIND.length() + 1),
                            identity,
                            fields.getOrDefault("name", called));
                }
                known++;
            }
        }
        String name = called.isEmpty() ? "Projet" : called;
        return new KnownProject("P" + (known + 1), identity, name.substring(0, Math.min(Codes.TITLE, name.length())));
    }

    /** What is noted of it when its file lands. */
    Map<String, Map<String, String>> said() {
        return Map.of(KIND + " " + number, Map.of("identity", identity, "name", name));
    }
}
