package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.Write;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Standings;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MilestoneBatchService implements MilestoneBatch {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    MilestoneStore store;

    @Inject
    MeasureDirectory measures;

    @Inject
    Standings standings;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public void land(String plan, List<Planned> milestones, Provenance provenance, LocalizedText reason) {
        Map<String, MeasureKey> of =
                measures.all(plan).stream().collect(Collectors.toMap(MeasureKey::code, Function.identity()));
        Map<String, Milestone> known = store
                .of(of.values().stream().map(MeasureKey::id).toList())
                .stream()
                .collect(Collectors.toMap(Milestone::code, Function.identity()));
        Map<UUID, Integer> given = store.forecastsGiven(plan);
        Map<UUID, List<MilestoneEvidence>> evidence =
                store.evidenceOf(of.values().stream().map(MeasureKey::id).toList());
        Map<String, Instant> instants = journal.instants(
                MilestoneService.KIND, milestones.stream().map(Planned::code).toList());
        Set<UUID> touched = new HashSet<>();
        List<Write> writes = new ArrayList<>();
        for (Planned planned : milestones) {
            MeasureKey measure = Objects.requireNonNull(of.get(planned.measure()));
            Instant at = Objects.requireNonNull(instants.get(planned.code()));
            Milestone row = known.get(planned.code());
            boolean added = row == null;
            if (row == null) {
                MilestoneRules.refuse(MilestoneRules.created(
                        planned.code(), planned.title(), planned.reference(), provenance, measure));
                row = new Milestone(measure.id(), planned.code(), planned.title(), planned.reference(), provenance);
                em.persist(row);
                keep(row, 0, null, at);
            }
            revise(row, planned, measure, added ? 1 : given.getOrDefault(row.id(), 1), reason, at);
            touched.add(measure.id());
            writes.add(new Write(
                    added ? "milestone.created" : "milestone.reworded",
                    new SubjectRef(MilestoneService.KIND, row.code()),
                    reason.fr(),
                    row.view(
                            measure.code(),
                            evidence.getOrDefault(row.id(), List.of()).stream()
                                    .map(e -> e.view(planned.code()))
                                    .toList())));
        }
        UniqueKey.flush(em, DomainException::stale);
        journal.recordAll(writes);
        standings.milestonesChanged(touched);
    }

    private void revise(
            Milestone row, Planned planned, MeasureKey measure, int position, LocalizedText reason, Instant at) {
        row.reword(planned.title());
        LocalDate forecast = planned.forecast();
        if (forecast == null || forecast.equals(row.forecast())) {
            return;
        }
        if (row.actual() != null) {
            throw DomainException.conflict(
                    "milestone.reached", row.code(), row.actual().toString());
        }
        MilestoneRules.refuse(MilestoneRules.forecast(row.forecast(), forecast, reason, measure));
        row.moveForecast(forecast);
        keep(row, position, reason, at);
    }

    private void keep(Milestone row, int position, @Nullable LocalizedText reason, Instant at) {
        store.keep(
                row.id(),
                position,
                new ForecastView(
                        row.forecast(), null, reason, CurrentActor.get().account(), at));
    }
}
