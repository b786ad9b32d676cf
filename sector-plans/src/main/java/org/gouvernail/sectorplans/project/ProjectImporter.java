package org.gouvernail.sectorplans.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.imports.ImportMarks;
import org.gouvernail.sectorplans.imports.Importer;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.plantable.PlanDrafts;
import org.gouvernail.sectorplans.profile.Draft;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.ImportProfile.ProjectMap;
import org.gouvernail.sectorplans.profile.ImportProfile.Which;
import org.gouvernail.sectorplans.table.SentFile;
import org.jspecify.annotations.Nullable;

/** Imports a project file into a measure, or into a plan: {@code plan-project}. */
@ApplicationScoped
class ProjectImporter implements Importer {

    private static final ImportProfile EVERY_TASK = new ImportProfile(
            LocalizedText.of("Chaque tâche devient un jalon", "Each task becomes a milestone"),
            null,
            null,
            List.of(),
            ".",
            List.of(),
            List.of(),
            false,
            List.of(),
            List.of(),
            new ProjectMap(Which.ALL, 1));

    @Inject
    Plans plans;

    @Inject
    MeasureDirectory measures;

    @Inject
    Milestones milestones;

    @Inject
    PlanDrafts drafts;

    @Inject
    Dependencies dependencies;

    @Inject
    ImportMarks marks;

    @Override
    public String kind() {
        return "plan-project";
    }

    /** The secretariat, or a coordinator of the ministry that leads the plan. */
    @Override
    public void accept(Request request) {
        ImportProfile profile = request.profile();
        if (profile != null && profile.project() == null) {
            throw DomainException.invalid(
                    "import.profile-for-project", "/profile", String.valueOf(request.profileName()));
        }
        PlanView plan = plans.require(planOf(request.target()));
        Actor actor = CurrentActor.get();
        if (!actor.has(Role.SECRETARIAT) && !actor.hasFor(Role.COORDINATOR, plan.leadOrganisation(), plan.code())) {
            throw DomainException.forbidden("access.organisation", plan.leadOrganisation());
        }
    }

    /** The target is a plan, or a measure of one. */
    private String planOf(String target) {
        return plans.find(target, null)
                .map(PlanView::code)
                .orElseGet(() -> measures.require(target).plan());
    }

    private @Nullable String measureOf(String target) {
        return plans.find(target, null).isPresent() ? null : target;
    }

    @Override
    public void hold(Request request) {
        drafts.hold(planOf(request.target()));
    }

    @Override
    public boolean mayLand(Request request) {
        return CurrentActor.get().has(Role.SECRETARIAT);
    }

    @Override
    public boolean holdsDrafts() {
        return false;
    }

    @Override
    public Proposal propose(Request request, SentFile file) {
        ProjectPlan project = ProjectFiles.read(file);
        ImportProfile profile = Objects.requireNonNullElse(request.profile(), EVERY_TASK);
        String plan = planOf(request.target());
        Set<String> known = new HashSet<>();
        Set<String> reached = new HashSet<>();
        milestones.ofPlan(plan, null).values().stream().flatMap(List::stream).forEach(m -> {
            known.add(m.code());
            if (m.actualDate() != null) {
                reached.add(m.code());
            }
        });
        KnownProject of = KnownProject.of(project, file.name(), marks.of(plan));
        ProjectDrafts made = new ProjectDrafts(
                plan, measureOf(request.target()), of, file.name(), Objects.requireNonNull(profile.project()), known);
        List<Draft> read = made.of(project);
        Proposal proposal = drafts.propose(
                plan, profile, read, PlanDrafts.provenance(new Request(null, profile, plan, null, null), file), null);
        List<Line> lines = new ArrayList<>(proposal.lines());
        lines.removeIf(l -> l.outcome() == Outcome.ABSENT && !made.owns(String.valueOf(l.code())));
        if (read.isEmpty()) {
            lines.add(nothing(file.name(), project.tasks().size()));
        }
        List<Wait> waits = waits(made, project, proposal.lines());
        waits.forEach(w -> lines.add(w.line(file.name())));
        lines.addAll(made.linksKept(project));
        lines.addAll(made.doneKept(project, reached));
        return new Proposal(lines, List.of(proposal.basis(), waits), new Planned(of, proposal, waits));
    }

    /** No task becomes a milestone: told, since nothing else would say why nothing can land. */
    private static Line nothing(String file, int tasks) {
        return new Line(
                Outcome.REFUSED,
                "MILESTONE",
                null,
                file,
                null,
                null,
                null,
                tasks == 0 ? "import.no-tasks" : "import.no-milestones",
                List.of(Integer.toString(tasks)),
                Map.of());
    }

    /** Links of tasks that stand as milestones afterwards, with whether they are declared already. */
    private List<Wait> waits(ProjectDrafts made, ProjectPlan project, List<Line> lines) {
        Set<String> stands = lines.stream()
                .filter(l -> "MILESTONE".equals(l.record()) && l.outcome() != Outcome.REFUSED)
                .map(Line::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Wait> waits = new ArrayList<>();
        Set<String> declared = dependencies.of(stands).stream()
                .map(d -> d.predecessor() + " " + d.successor())
                .collect(Collectors.toSet());
        made.dependencies(project).forEach(link -> {
            String predecessor = made.code(made.task(link.predecessor()));
            String successor = made.code(made.task(link.successor()));
            if (stands.contains(predecessor) && stands.contains(successor)) {
                int lag = Math.max(Dependencies.LEAST_LAG, Math.min(Dependencies.MOST_LAG, link.lagDays()));
                waits.add(new Wait(predecessor, successor, lag, declared.contains(predecessor + " " + successor)));
            }
        });
        return waits;
    }

    @Override
    public void land(Landing landing) {
        Planned planned = (Planned) landing.proposal().plan();
        drafts.land(
                planOf(landing.request().target()),
                new Landing(landing.importId(), landing.request(), landing.file(), planned.milestones()));
        planned.waits().stream()
                .filter(w -> !w.declared())
                .forEach(w -> dependencies.declare(w.predecessor(), w.successor(), w.lagDays()));
        marks.put(
                planOf(landing.request().target()),
                landing.importId(),
                planned.of().said());
    }

    /** What lands: milestones first, then what waits for what. */
    private record Planned(KnownProject of, Proposal milestones, List<Wait> waits) {}

    /** A link that becomes a dependency. */
    public record Wait(String predecessor, String successor, int lagDays, boolean declared) {

        Line line(String file) {
            return new Line(
                    declared ? Outcome.UNCHANGED : Outcome.NEW,
                    "DEPENDENCY",
                    successor,
                    file,
                    null,
                    null,
                    null,
                    words(lagDays),
                    List.of(successor, predecessor, Integer.toString(Math.abs(lagDays))),
                    Map.of());
        }

        private static String words(int lagDays) {
            return switch (lagDays) {
                case 0 -> "import.dependency-at-once";
                case 1 -> "import.dependency-one";
                case -1 -> "import.dependency-one-before";
                default -> lagDays > 0 ? "import.dependency" : "import.dependency-before";
            };
        }
    }
}
