package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MilestoneDatesService implements MilestoneDates {

    @Inject
    MilestoneStore store;

    @Inject
    MilestoneWrites writes;

    @Inject
    MeasureDirectory measures;

    @Inject
    Journal journal;

    @Override
    @Transactional
    public List<Dates> of(UUID measureId) {
        return store.of(measureId).stream().map(Milestone::dates).toList();
    }

    @Override
    @Transactional
    public Map<UUID, List<Dates>> of(Collection<UUID> measureIds) {
        return store.of(measureIds).stream()
                .collect(Collectors.groupingBy(
                        Milestone::measureId, Collectors.mapping(Milestone::dates, Collectors.toList())));
    }

    @Override
    @Transactional
    public Map<String, LocalDate> accepted(Collection<UUID> measureIds) {
        Map<String, LocalDate> accepted = new HashMap<>();
        for (Milestone milestone : store.of(measureIds)) {
            LocalDate actual = milestone.actual();
            if (actual != null && milestone.deliverableAccepted()) {
                accepted.put(milestone.code(), actual);
            }
        }
        return accepted;
    }

    @Override
    @Transactional
    public Map<String, LocalDate> unreached(Collection<UUID> measureIds) {
        Map<String, LocalDate> unreached = new HashMap<>();
        for (Milestone milestone : store.of(measureIds)) {
            LocalDate day = milestone.unreachedOn();
            if (day != null) {
                unreached.put(milestone.code(), day);
            }
        }
        return unreached;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void sayToCome(UUID measureId, Map<String, LocalDate> until) {
        for (Milestone milestone : store.of(measureId)) {
            LocalDate day = until.get(milestone.code());
            if (day != null) {
                milestone.stillToCome(day);
            }
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(UUID milestoneId, Said said) {
        OpenMilestone open = lock(milestoneId);
        Milestone row = open.row();
        LocalDate forecast = said.forecast();
        LocalDate actual = said.actual();
        boolean moved = forecast != null && row.actual() == null && !forecast.equals(row.forecast());
        boolean reached = actual != null && !actual.equals(row.actual());
        if (forecast != null && moved) {
            writes.forecast(open, forecast, said.reason(), said.period(), said.by());
        }
        if (actual != null && reached) {
            MilestoneRules.refuse(MilestoneRules.accepted(row.actual(), row.deliverableAccepted(), actual));
            writes.reach(open, actual, said.untold());
        }
        if (moved || reached) {
            writes.recorded("milestone.reported", open, fr(said.reason()));
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID milestoneId, Said said) {
        OpenMilestone open = lock(milestoneId);
        writes.keep(open.row(), Objects.requireNonNull(said.forecast()), said.reason(), said.period(), said.by());
        writes.noted("milestone.forecast-kept", open, fr(said.reason()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(UUID milestoneId, Said said, Instant endorsedAt, LocalizedText why) {
        OpenMilestone open = lock(milestoneId);
        Milestone row = open.row();
        Optional<MilestoneView> before = journal.stateAsOf(
                new SubjectRef(MilestoneService.KIND, row.code()),
                endorsedAt.minus(1, ChronoUnit.MICROS),
                MilestoneView.class);
        LocalDate given = row.forecast();
        if (before.isPresent() && row.takeBack(said, before.get())) {
            if (!given.equals(row.forecast())) {
                writes.keep(
                        row,
                        row.forecast(),
                        why,
                        said.period(),
                        CurrentActor.get().account());
            }
            writes.recorded("milestone.report-returned", open, why.fr());
        }
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COMMITTEE})
    public void moveReference(String code, LocalDate reference, String decision) {
        writes.moveReference(writes.lock(code), reference, decision);
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COMMITTEE})
    public void reword(String code, LocalizedText title, String decision) {
        writes.reword(writes.lock(code), title, decision);
    }

    private OpenMilestone lock(UUID milestoneId) {
        Milestone row = store.lock(milestoneId)
                .orElseThrow(() -> DomainException.notFound(MilestoneService.KIND, milestoneId.toString()));
        return new OpenMilestone(row, measures.require(row.measureId()));
    }

    private static @Nullable String fr(@Nullable LocalizedText text) {
        return text == null ? null : text.fr();
    }
}
