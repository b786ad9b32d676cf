package org.gouvernail.governance.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;

/** The seat that the account at work holds in a body today, locked so that its term cannot end meanwhile. */
@ApplicationScoped
class OwnSeat {

    @Inject
    Members members;

    @Inject
    BusinessClock clock;

    /** Refuses who holds no seat of the body, or observes. */
    void mustSpeak(String body) {
        if (held(body).capacity() == Capacity.OBSERVER) {
            throw DomainException.forbidden("advice.observer", body);
        }
    }

    /** Refuses who does not chair the body. */
    void mustChair(String body) {
        if (held(body).capacity() != Capacity.CHAIR) {
            throw DomainException.forbidden("advice.chair-only", body);
        }
    }

    private MemberView held(String body) {
        String account = CurrentActor.get().account();
        return members.of(body, clock.today()).stream()
                .filter(m -> account.equals(m.account()))
                .map(m -> members.lock(m.code()))
                .filter(m -> m.sitsOn(clock.today()))
                .findFirst()
                .orElseThrow(() -> DomainException.forbidden("advice.no-seat", body));
    }
}
