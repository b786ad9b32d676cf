package org.gouvernail.sectorplans.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.workbook.Column.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows of one measure, its own and those of its milestones, with its update: one update lands whole or not at
 * all, so that a row that cannot be taken holds back the others.
 */
final class Comparison {

    private final UpdateView here;
    private final @Nullable Set<String> seen;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private Map<String, String> fields;

    /**
     * @param seen the versions that rows without one are held to, null for none
     */
    Comparison(UpdateView here, @Nullable Set<String> seen) {
        this.here = here;
        this.seen = seen;
        this.fields = Fields.of(here);
        here.milestones().forEach(line -> lines.put(line.code(), line));
    }

    /** Takes a row of this measure. */
    void add(Entry entry) {
        entries.add(entry);
        if (!told.add(entry.row().sheet() + entry.code())) {
            entry.refuse(Column.CODE, "import.row-twice", entry.code());
        }
        if (entry.isRefused()) {
            return;
        }
        if (entry.row().sheet() == Sheet.MEASURE) {
            fields = entry.over(fields);
        } else {
            Line line = lines.getOrDefault(entry.code(), new Line(entry.code(), null, null, null));
            lines.put(entry.code(), Fields.line(entry.code(), entry.over(Fields.of(line))));
        }
        if (!entry.isRefused() && entry.changes()) {
            hold(entry);
        }
    }

    private void hold(Entry entry) {
        String stated = entry.row().text(Column.VERSION);
        Set<String> versions = stated.isEmpty() ? seen : Set.of(stated);
        if (!here.state().isBeingWritten()) {
            entry.refuse(null, "update.not-draft", here.state().name());
        } else if (versions == null) {
            entry.refuse(null, "import.version-gone");
        } else if (!versions.contains(version())) {
            entry.becomes(Outcome.CONFLICT, "import.update-moved");
        }
    }

    /** What the update would say, null when nothing of it changes or something in it cannot be taken. */
    @Nullable UpdateContent content() {
        boolean changes = entries.stream().anyMatch(e -> e.changes() && !e.isSettled());
        return !changes || entries.stream().anyMatch(Entry::isSettled)
                ? null
                : Fields.content(fields, List.copyOf(lines.values()));
    }

    /** Tells each problem of the content at the cell that caused it. */
    void refuse(List<FieldProblem> problems) {
        List<String> codes = List.copyOf(lines.keySet());
        for (FieldProblem problem : problems) {
            String[] parts = problem.pointer().substring(1).split("/");
            boolean milestone = parts[0].equals("milestones");
            String code = milestone ? codes.get(Integer.parseInt(parts[1])) : here.measure();
            Entry at = entries.stream()
                    .filter(e -> (e.row().sheet() == Sheet.MILESTONE) == milestone
                            && e.code().equals(code))
                    .findFirst()
                    .orElse(entries.get(0));
            at.refuse(field(milestone ? parts[2] : parts[0]), problem.code(), problem.arguments());
        }
    }

    private static String field(String named) {
        return Map.of(
                        "summary", "summary.fr",
                        "decisionNeeded", "decisionNeeded.fr",
                        "declaredReason", "declaredReason.fr",
                        "reason", "reason.fr")
                .getOrDefault(named, named);
    }

    /** Says what becomes of the rows that nothing was found against. */
    void settle() {
        boolean held = entries.stream().anyMatch(Entry::isSettled);
        for (Entry entry : entries) {
            if (entry.isSettled()) {
                continue;
            }
            if (!entry.changes()) {
                entry.becomes(Outcome.UNCHANGED, null);
            } else if (held) {
                entry.refuse(null, "import.update-held", here.measure());
            } else {
                entry.becomes(here.prefilled() ? Outcome.NEW : Outcome.CHANGED, null);
            }
        }
    }

    String version() {
        return Version.of(here);
    }
}
