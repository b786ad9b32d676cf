package org.gouvernail.sectorplans.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.Codes;
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

    private static final String MOVED = "import.update-moved";
    private static final Set<String> BILINGUAL = Set.of("summary", "decisionNeeded", "declaredReason", "reason");

    private final UpdateView here;
    private final @Nullable Set<String> seen;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<Entry> moved = new HashSet<>();
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
            return;
        }
        if (entry.row().sheet() == Sheet.MEASURE) {
            fields = entry.over(fields);
        } else {
            Line line = lines.getOrDefault(entry.code(), new Line(entry.code(), null, null, null));
            lines.put(entry.code(), Fields.line(entry.code(), entry.over(Fields.of(line))));
        }
        if (entry.isRefused() || entry.changes()) {
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
            moved.add(entry);
        }
    }

    /** What the update would say if all that can be read were taken, null when nothing of it changes or may. */
    @Nullable UpdateContent content() {
        return here.state().isBeingWritten() && entries.stream().anyMatch(Entry::changes)
                ? Fields.content(fields, List.copyOf(lines.values()))
                : null;
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
            cells(milestone ? parts[2] : parts[0], problem, at).stream()
                    .filter(field -> !at.isUnreadable(field))
                    .forEach(field -> at.refuse(field, problem.code(), problem.arguments()));
        }
    }

    /** The fields of a row that a problem of the content is told at: of a text that is too long, the side that is. */
    private static List<String> cells(String named, FieldProblem problem, Entry at) {
        if (!BILINGUAL.contains(named)) {
            return List.of(named);
        }
        List<String> tooLong = Stream.of(named + ".fr", named + ".en")
                .filter(field -> at.row().text(field).length() > Codes.TEXT)
                .toList();
        return problem.code().equals("input.size") && !tooLong.isEmpty() ? tooLong : List.of(named + ".fr");
    }

    /**
     * Says what becomes of the rows.
     *
     * @return whether the content lands: something of it changes, and nothing was found against any row
     */
    boolean settle() {
        boolean held = !moved.isEmpty() || entries.stream().anyMatch(Entry::isRefused);
        for (Entry entry : entries) {
            if (moved.contains(entry)) {
                if (entry.isRefused()) {
                    entry.refuse(null, MOVED);
                } else {
                    entry.becomes(Outcome.CONFLICT, MOVED);
                }
            } else if (!entry.isRefused()) {
                settle(entry, held);
            }
        }
        return !held && entries.stream().anyMatch(Entry::changes);
    }

    private void settle(Entry entry, boolean held) {
        if (!entry.changes()) {
            entry.becomes(Outcome.UNCHANGED, null);
        } else if (held) {
            entry.refuse(null, "import.update-held", here.measure());
        } else {
            entry.becomes(here.prefilled() ? Outcome.NEW : Outcome.CHANGED, null);
        }
    }

    String version() {
        return Version.of(here);
    }
}
