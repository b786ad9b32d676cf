package org.gouvernail.sectorplans.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.risk.RegisterMeasures.Open;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RegisterChangeService implements RegisterChanges {

    @Inject
    RegisterStore store;

    @Inject
    RegisterMeasures measures;

    @Inject
    BusinessClock clock;

    /** Keeps what an entry said before it was softened; refuses a change without a reason. */
    void keep(Open<? extends RegisterEntry<?>> open, Before before, @Nullable LocalizedText reason) {
        if (reason == null) {
            throw DomainException.invalid("register.reason-required", "/reason");
        }
        RegisterRules.refuse(RegisterRules.reason(reason));
        RegisterEntry<?> row = open.row();
        int number = store.changesOf(row.code()) + 1;
        store.add(new RegisterChange(row, number, before, reason, organisation(open.measure()), clock.instant()));
    }

    private static @Nullable String organisation(MeasureKey measure) {
        Actor actor = CurrentActor.get();
        String acting = actor.actingFor();
        return actor.has(Role.SECRETARIAT) ? null : acting == null ? measure.leadOrganisation() : acting;
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public Map<String, List<Earlier>> of(String measure) {
        return store.changes(measures.read(measure).id()).stream()
                .collect(Collectors.groupingBy(
                        RegisterChange::entry,
                        LinkedHashMap::new,
                        Collectors.mapping(RegisterChange::view, Collectors.toList())));
    }
}
