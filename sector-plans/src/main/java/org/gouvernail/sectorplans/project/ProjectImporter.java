package org.gouvernail.sectorplans.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.imports.Importer;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
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
    public Proposal propose(Request request, SentFile file) {
        ProjectPlan project = ProjectFiles.read(file);
        ImportProfile profile = Objects.requireNonNullElse(request.profile(), EVERY_TASK);
        String plan = planOf(request.target());
        Set<String> known = new HashSet<>();
        milestones
                .ofPlan(plan, null)
                .values()
                .forEach(all -> all.stream().map(MilestoneView::code).forEach(known::add));
        ProjectDrafts made = new ProjectDrafts(
                plan, measureOf(request.target()), file.name(), Objects.requireNonNull(profile.project()), known);
        List<Draft> read = made.of(project);
        Proposal proposal = drafts.propose(
                plan, profile, read, PlanDrafts.provenance(new Request(null, profile, plan, null), file), null);
        List<Line> lines = new ArrayList<>(proposal.lines());
        lines.addAll(made.linksKept(project));
        return new Proposal(lines, List.of(proposal.basis(), project.links()), proposal.plan());
    }

    @Override
    public void land(Landing landing) {
        drafts.land(planOf(landing.request().target()), landing);
    }
}
