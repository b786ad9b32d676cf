package org.gouvernail.sectorplans.plantable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView.ObjectiveView;
import org.gouvernail.sectorplans.deliverable.Deliverables;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableView;
import org.gouvernail.sectorplans.imports.ImportMarks;
import org.gouvernail.sectorplans.imports.Importer.Landing;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Proposal;
import org.gouvernail.sectorplans.imports.Importer.Request;
import org.gouvernail.sectorplans.measure.MeasureBatch;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.milestone.MilestoneBatch;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.profile.Draft;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.ProfileReader;
import org.gouvernail.sectorplans.release.Releases;
import org.gouvernail.sectorplans.release.Releases.Kept;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Plans what drafts of measures, milestones and deliverables would change, and lands it: for every kind of file that holds a
 * plan.
 */
@ApplicationScoped
public class PlanDrafts {

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

    /** Holds a plan against everyone else who would land a file in it or write on its measures. */
    public void hold(String plan) {
        plans.lock(plan);
        directory.lockPlan(plan);
    }

    /** What these drafts would change in a plan; {@code reader} tells ratings where the source's own figures are kept. */
    public Proposal propose(
            String plan,
            ImportProfile profile,
            List<Draft> drafts,
            Provenance provenance,
            @Nullable ProfileReader reader) {
        Standing standing = standing(plan);
        Items items = new Items(plan, drafts, standing.milestones().keySet());
        Comparison comparison = new Comparison(standing, profile, measures, objectives(), provenance, items);
        List<Line> lines = comparison.lines();
        Planned planned = comparison.planned();
        if (reader != null) {
            new SourceRecords(reader, profile).of(items).forEach(r -> planned.records.putIfAbsent(r.key(), r));
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
        return new Standing(
                plans.require(plan),
                codes,
                measures.of(plan),
                byCode,
                promised,
                milestones.told(plan),
                marks.of(plan),
                clock.today());
    }

    /** Tells whether a code is that of an objective of the strategy: by reading, since a refusal would undo the transaction. */
    private Predicate<String> objectives() {
        return strategies.current(null).stream()
                .flatMap(strategy -> strategy.orientations().stream())
                .flatMap(orientation -> orientation.objectives().stream())
                .map(ObjectiveView::code)
                .collect(Collectors.toSet())::contains;
    }

    /** Where what a file brings in comes from: what its profile says or, without one, the file itself. */
    public static Provenance provenance(Request request, SentFile file) {
        ImportProfile profile = request.profile();
        String source = profile == null ? null : profile.source();
        return source == null
                ? Provenance.sourced(file.name() + ", SHA-256 " + file.sha256())
                : Provenance.sourced(source);
    }

    /** Does what was proposed for this plan. */
    public void land(String plan, Landing landing) {
        Planned planned = (Planned) landing.proposal().plan();
        Provenance provenance = provenance(landing.request(), landing.file());
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
