package org.gouvernail.sectorplans.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateDrafts;
import org.gouvernail.sectorplans.workbook.WorkbookSheets.Filled;

@ApplicationScoped
@Transactional
class UpdateWorkbookService implements UpdateWorkbooks {

    @Inject
    Organisations organisations;

    @Inject
    MinistryMeasures measures;

    @Inject
    Milestones milestones;

    @Inject
    UpdateDrafts drafts;

    @Inject
    BusinessClock clock;

    @Override
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    public byte[] of(String period, String organisation, Locale language) {
        drafts.demandOpen(period);
        organisations.require(organisation);
        Actor actor = CurrentActor.get();
        boolean own = actor.hasFor(Role.COORDINATOR, organisation) || actor.hasFor(Role.APPROVER, organisation);
        boolean all = actor.has(Role.SECRETARIAT) || actor.has(Role.AUDITOR);
        if (!own && !all) {
            throw DomainException.forbidden("access.organisation", organisation);
        }
        List<MeasureView> concerned = measures.of(organisation).stream()
                .filter(m -> all
                        || actor.hasFor(Role.COORDINATOR, organisation, m.plan())
                        || actor.hasFor(Role.APPROVER, organisation, m.plan()))
                .toList();
        List<String> codes = concerned.stream().map(MeasureView::code).toList();
        Map<String, UpdateView> toFill = drafts.toFill(period, codes);
        Map<String, List<MilestoneView>> dates = milestones.of(codes);
        List<Filled> filled = new ArrayList<>();
        for (MeasureView measure : concerned) {
            UpdateView update = toFill.get(measure.code());
            if (update != null) {
                List<MilestoneView> open = dates.getOrDefault(measure.code(), List.of()).stream()
                        .filter(m -> m.actualDate() == null)
                        .toList();
                filled.add(new Filled(measure, update, open));
            }
        }
        return new WorkbookSheets(period, organisation, clock.today(), language).of(filled);
    }

    @Override
    @Requires(Role.COORDINATOR)
    public String seen(String period) {
        drafts.demandOpen(period);
        return drafts.toFill(period, measures.coordinated()).values().stream()
                .map(Version::of)
                .collect(Collectors.joining(" "));
    }
}
