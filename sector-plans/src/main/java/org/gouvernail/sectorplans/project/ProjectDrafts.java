package org.gouvernail.sectorplans.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.profile.Draft;
import org.gouvernail.sectorplans.profile.Draft.Value;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.profile.ImportProfile.ProjectMap;
import org.gouvernail.sectorplans.profile.ImportProfile.Which;
import org.gouvernail.sectorplans.project.ProjectPlan.Link;
import org.gouvernail.sectorplans.project.ProjectPlan.LinkType;
import org.gouvernail.sectorplans.project.ProjectPlan.Task;
import org.gouvernail.sectorplans.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Makes drafts of the tasks of a project. A milestone's code ends with the identifier that its program gave the task, so that
 * the task is found again once it was renamed or moved, and begins with the number of its project, so that the tasks of two
 * projects are told apart. Its reference date is the baseline's finish or, the first time, the
 * finish; its forecast is the finish.
 */
final class ProjectDrafts {

    private final @Nullable String measure;
    private final String prefix;
    private final KnownProject of;
    private final String file;
    private final ProjectMap map;
    private final Set<String> known;
    private final Map<Integer, Task> tasks = new HashMap<>();

    /**
     * @param measure code of the measure that all tasks belong to, null where summaries become measures of the plan
     * @param of the project, as this plan knows it
     * @param known codes of milestones that are here already
     */
    ProjectDrafts(
            String plan, @Nullable String measure, KnownProject of, String file, ProjectMap map, Set<String> known) {
        this.prefix = (measure == null ? plan : measure) + "-" + of.number();
        this.measure = measure;
        this.of = of;
        this.file = file;
        this.map = map;
        this.known = known;
    }

    List<Draft> of(ProjectPlan project) {
        project.tasks().forEach(t -> tasks.put(t.uid(), t));
        Map<String, Draft> measures = new LinkedHashMap<>();
        List<Draft> milestones = new ArrayList<>();
        for (int i = 0; i < project.tasks().size(); i++) {
            Task task = project.tasks().get(i);
            if (taken(task)) {
                if (measure == null) {
                    measures.computeIfAbsent(measureOf(task), code -> measure(code, task));
                }
                milestones.add(milestone(task, i + 1));
            }
        }
        List<Draft> all = new ArrayList<>(measures.values());
        all.addAll(milestones);
        return all;
    }

    private boolean taken(Task task) {
        return !task.summary() && (map.tasks() == Which.ALL || task.milestone());
    }

    /** Code of the milestone that a task becomes. */
    String code(Task task) {
        return prefix + "-U" + task.uid();
    }

    private String measureOf(Task task) {
        if (measure != null) {
            return measure;
        }
        Task above = above(task);
        return above == null ? prefix : prefix + "-U" + above.uid();
    }

    /** The summary that becomes the task's measure, null where it stands under none. */
    private @Nullable Task above(Task task) {
        Task at = task;
        while (at != null && !(at.summary() && at.level() == map.measuresAt())) {
            Integer parent = at.parent();
            at = parent == null ? null : tasks.get(parent);
        }
        return at;
    }

    /** Whether a record that came before is one of this project's. */
    boolean owns(String code) {
        return code.equals(prefix) || code.startsWith(prefix + "-U");
    }

    private Draft measure(String code, Task first) {
        Task above = above(first);
        String title = above == null ? of.name() : above.name();
        return new Draft(
                Kind.MEASURE,
                file,
                cell("", 1),
                false,
                Map.of("code", value(code, 1), "title.fr", value(title, 1), "state", value("UNDER_WAY", 1)));
    }

    private Draft milestone(Task task, int line) {
        Map<String, Value> values = new HashMap<>();
        String code = code(task);
        values.put("code", value(code, line));
        values.put("measure", value(measureOf(task), line));
        values.put("title.fr", value(task.name().isEmpty() ? "Tâche " + task.uid() : task.name(), line));
        LocalDate finish = task.finish();
        LocalDate baseline = task.baselineFinish();
        if (baseline != null) {
            values.put("referenceDate", value(baseline.toString(), line));
        } else if (finish != null && !known.contains(code)) {
            values.put("referenceDate", value(finish.toString(), line));
        }
        if (finish != null) {
            values.put("forecastDate", value(finish.toString(), line));
        }
        return new Draft(Kind.MILESTONE, file, cell(code, line), false, values);
    }

    /** Links that cannot become dependencies, since they do not wait for a finish. */
    List<Line> linksKept(ProjectPlan project) {
        return project.links().stream()
                .filter(l -> l.type() != LinkType.FINISH_TO_START)
                .map(l -> new Line(
                        Outcome.KEPT_AS_TEXT,
                        "LINK",
                        null,
                        file,
                        null,
                        null,
                        null,
                        kept(l.type()),
                        List.of(name(l.predecessor()), name(l.successor())),
                        Map.of()))
                .toList();
    }

    /**
     * Tasks that the file calls done: a milestone is reached once its ministry declares so, and achieved with an accepted
     * deliverable.
     *
     * @param reached codes of milestones declared reached here
     */
    List<Line> doneKept(ProjectPlan project, Set<String> reached) {
        return project.tasks().stream()
                .filter(t -> taken(t) && t.percent() == 100 && !reached.contains(code(t)))
                .map(t -> new Line(
                        Outcome.KEPT_AS_TEXT,
                        "MILESTONE",
                        code(t),
                        file,
                        null,
                        null,
                        null,
                        "import.task-done",
                        List.of(t.name().isEmpty() ? code(t) : t.name()),
                        Map.of()))
                .toList();
    }

    private static String kept(LinkType type) {
        return switch (type) {
            case START_TO_START -> "import.link-start-to-start";
            case FINISH_TO_FINISH -> "import.link-finish-to-finish";
            case START_TO_FINISH, FINISH_TO_START -> "import.link-start-to-finish";
        };
    }

    /** Links between tasks that become milestones, from a finish to a start. */
    List<Link> dependencies(ProjectPlan project) {
        return project.links().stream()
                .filter(l -> l.type() == LinkType.FINISH_TO_START)
                .filter(l -> taken(task(l.predecessor())) && taken(task(l.successor())))
                .toList();
    }

    Task task(int uid) {
        return Objects.requireNonNull(tasks.get(uid));
    }

    private String name(int uid) {
        Task task = tasks.get(uid);
        return task == null ? Integer.toString(uid) : task.name() + " (" + uid + ")";
    }

    private static Value value(String text, int line) {
        return new Value(text, text, cell(text, line));
    }

    private static Cell cell(String text, int line) {
        return new Cell(text, Cell.Kind.TEXT, line, 1);
    }
}
