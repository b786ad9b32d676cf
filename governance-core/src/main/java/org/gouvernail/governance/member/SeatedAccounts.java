package org.gouvernail.governance.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gouvernail.governance.committee.SeatHolders;
import org.gouvernail.governance.kernel.BusinessClock;

/** Tells by the terms of today which accounts hold seats. */
@ApplicationScoped
class SeatedAccounts implements SeatHolders {

    @Inject
    MemberStore store;

    @Inject
    BusinessClock clock;

    @Override
    public boolean sits(String account, String body) {
        return store.of(body).stream()
                .map(Member::view)
                .anyMatch(m -> account.equals(m.account()) && m.sitsOn(clock.today()));
    }

    @Override
    public boolean speaks(String account, String body) {
        return store.of(body).stream()
                .map(Member::view)
                .filter(m -> m.capacity() != Members.Capacity.OBSERVER)
                .anyMatch(m -> account.equals(m.account()) && m.sitsOn(clock.today()));
    }

    @Override
    public boolean named(String body) {
        return store.of(body).stream().map(Member::view).anyMatch(m -> m.account() != null && m.sitsOn(clock.today()));
    }

    @Override
    public int voting(String body) {
        LocalDate today = clock.today();
        return (int) store.of(body).stream()
                .map(Member::view)
                .filter(m -> m.capacity().votes())
                .filter(m -> m.sitsOn(today) || m.from().isAfter(today))
                .count();
    }
}
