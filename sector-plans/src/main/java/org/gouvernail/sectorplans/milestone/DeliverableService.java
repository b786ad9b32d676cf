package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.Evidence.Kind;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeliverableService implements Deliverables {

    @Inject
    MilestoneStore store;

    @Inject
    MilestoneWrites writes;

    @Inject
    Milestones milestones;

    @Inject
    BusinessClock clock;

    @Override
    @Transactional
    @Requires(Role.COORDINATOR)
    public MilestoneView submit(
            String milestone, LocalizedText title, String link, @Nullable String sha256, @Nullable String seen) {
        OpenMilestone open = writes.openAsCoordinator(milestone, seen);
        int held = store.evidenceCount(open.row().id());
        MilestoneRules.refuse(DeliverableRules.link(title, link, sha256, held));
        store.join(MilestoneEvidence.link(
                open.row().id(), held, title, link, sha256, CurrentActor.get().account(), clock.instant()));
        return writes.noted("milestone.evidence-joined", open, null);
    }

    @Override
    @Transactional
    @Requires(Role.COORDINATOR)
    public MilestoneView submit(String milestone, LocalizedText title, File file) {
        OpenMilestone open = writes.openAsCoordinator(milestone);
        int held = store.evidenceCount(open.row().id());
        MilestoneRules.refuse(DeliverableRules.file(title, file, held));
        String sha256 = Json.sha256(file.content());
        store.keepFile(sha256, file.content());
        store.join(MilestoneEvidence.file(
                open.row().id(), held, title, file, sha256, CurrentActor.get().account(), clock.instant()));
        return writes.noted("milestone.evidence-joined", open, null);
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public MilestoneView accept(String milestone, int number, @Nullable String seen) {
        OpenMilestone open = writes.open(milestone, seen);
        MilestoneEvidence deliverable = require(open, number);
        CurrentActor.persons().forEach(deliverable::refuseOwn);
        deliverable.accept(CurrentActor.get().account(), clock.instant());
        open.row().deliver();
        return writes.noted("milestone.deliverable-accepted", open, null);
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public MilestoneView refuse(String milestone, int number, LocalizedText reason, @Nullable String seen) {
        OpenMilestone open = writes.open(milestone, seen);
        MilestoneRules.refuse(DeliverableRules.refused(reason));
        MilestoneEvidence deliverable = require(open, number);
        CurrentActor.persons().forEach(deliverable::refuseOwn);
        deliverable.refuse(CurrentActor.get().account(), clock.instant(), reason);
        return writes.noted("milestone.deliverable-refused", open, reason.fr());
    }

    @Override
    @Transactional
    public Optional<File> file(String milestone, int number) {
        boolean shown = milestones.find(milestone, null).stream()
                .flatMap(m -> m.evidence().stream())
                .anyMatch(e -> e.number() == number && e.kind() == Kind.FILE);
        if (!shown) {
            return Optional.empty();
        }
        return store.load(milestone, LockModeType.NONE)
                .flatMap(m -> store.evidence(m.id(), number))
                .map(e -> e.file(store.file(e.sha256())));
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.AUDITOR})
    public List<MilestoneView> awaiting() {
        return store.awaiting().stream().map(writes::view).toList();
    }

    private MilestoneEvidence require(OpenMilestone open, int number) {
        return store.evidence(open.row().id(), number)
                .orElseThrow(
                        () -> DomainException.notFound("deliverable", open.row().code() + "/" + number));
    }
}
