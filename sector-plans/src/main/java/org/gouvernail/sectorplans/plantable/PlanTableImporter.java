package org.gouvernail.sectorplans.plantable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.sectorplans.deliverable.Deliverables;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableView;
import org.gouvernail.sectorplans.imports.ImportMarks;
import org.gouvernail.sectorplans.imports.Importer;
import org.gouvernail.sectorplans.measure.MeasureBatch;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.milestone.MilestoneBatch;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.profile.Draft;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.ProfileReader;
import org.gouvernail.sectorplans.release.Releases;
import org.gouvernail.sectorplans.release.Releases.Kept;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Table;
import org.gouvernail.sectorplans.table.Tables;

/** Imports the tables of a plan: {@code plan-table}. */
@ApplicationScoped
class PlanTableImporter implements Importer {

    static final String KIND = "plan-table";

    @Inject
    Plans plans;

    @Inject
    MeasureDirectory directory;

    @Inject
    MeasureBatch measures;

    @Inject
    Milestones milestones;

    @Inject
    MilestoneBatch milestoneBatch;

    @Inject
    Deliverables deliverables;

    @Inject
    Organisations organisations;

    @Inject
    Strategies strategies;

    @Inject
    Releases releases;

    @Inject
    ImportMarks marks;

    @Inject
    BusinessClock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void accept(Request request) {
        PlanView plan = plans.require(request.target());
        if (request.profile() == null) {
            throw DomainException.invalid("import.profile-required", "/profile");
        }
        Actor actor = CurrentActor.get();
        if (!actor.has(Role.SECRETARIAT) && !actor.hasFor(Role.COORDINATOR, plan.leadOrganisation(), plan.code())) {
            throw DomainException.forbidden("access.organisation", plan.leadOrganisation());
        }
    }

    @Override
    public Proposal propose(Request request, SentFile file) {
        ImportProfile profile = Objects.requireNonNull(request.profile());
        String release = request.release();
        if (release != null && releases.has(request.target(), release)) {
            throw DomainException.conflict("import.release-exists", request.target(), release);
        }
        List<Table> tables = Tables.read(file);
        ProfileReader reader = new ProfileReader(profile);
        List<Draft> drafts = reader.read(tables);
        Standing standing = standing(request.target());
        Items items = new Items(request.target(), drafts);
        Comparison comparison =
                new Comparison(standing, profile, measures, objectives(), provenance(request, file), items);
        List<Line> lines = comparison.lines();
        Planned planned = comparison.planned();
        if (release != null) {
            new SourceRecords(reader, profile).of(items).forEach(r -> planned.records.put(r.key(), r));
        }
        return new Proposal(lines, List.of(lines, planned.measures, planned.milestones, planned.deliverables), planned);
    }

    private Standing standing(String plan) {
        Map<String, String> codes = new HashMap<>();
        organisations.all(null).forEach(o -> codes.put(o.code().toUpperCase(Locale.ROOT), o.code()));
        Map<String, MilestoneView> byCode = milestones.ofPlan(plan, null).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(MilestoneView::code, Function.identity()));
        Map<String, DeliverableView> promised = deliverables.of(plan, Deliverables.Filter.ALL).stream()
                .collect(Collectors.toMap(DeliverableView::code, Function.identity()));
        return new Standing(plans.require(plan), codes, measures.of(plan), byCode, promised, marks.of(plan));
    }

    /** Tells whether a code is that of an objective of the strategy, asking once for each. */
    private Predicate<String> objectives() {
        Map<String, Boolean> known = new HashMap<>();
        return code -> known.computeIfAbsent(code, c -> {
            try {
                strategies.requireObjectives(Set.of(c));
                return true;
            } catch (DomainException e) {
                return false;
            }
        });
    }

    private static Provenance provenance(Request request, SentFile file) {
        String source = Objects.requireNonNull(request.profile()).source();
        return source == null
                ? Provenance.sourced(file.name() + ", SHA-256 " + file.sha256())
                : Provenance.sourced(source);
    }

    @Override
    public void land(Landing landing) {
        Planned planned = (Planned) landing.proposal().plan();
        String plan = landing.request().target();
        Provenance provenance = provenance(landing.request(), landing.file());
        directory.lockPlan(plan);
        planned.organisations.forEach((code, name) -> organisations.join(code, LocalizedText.of(name, name)));
        measures.land(plan, planned.measures);
        LocalizedText reason = LocalizedText.of(
                "Importé de « " + landing.file().name() + " ».",
                "Imported from “" + landing.file().name() + "”.");
        milestoneBatch.land(plan, List.copyOf(planned.milestones.values()), provenance, reason);
        deliverables.land(plan, planned.deliverables, provenance);
        marks.put(plan, landing.importId(), new LinkedHashMap<>(planned.said));
        String release = landing.request().release();
        if (release != null) {
            String encoding = Tables.encoding(landing.file());
            releases.keep(
                    new Kept(
                            plan,
                            release,
                            landing.importId(),
                            Objects.requireNonNull(landing.request().profileName()),
                            landing.file().sha256(),
                            encoding,
                            clock.instant()),
                    planned.release());
        }
    }
}
