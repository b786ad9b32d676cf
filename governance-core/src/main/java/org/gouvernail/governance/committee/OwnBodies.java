package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;

/** An advisor sees of the bodies those they hold a seat in, from its first day to its last. */
@ApplicationScoped
public class OwnBodies {

    private static final Set<Role> READ_PAPERS =
            EnumSet.of(Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.SYSTEM);
    private static final Set<Role> SEE_SESSIONS = EnumSet.of(Role.COORDINATOR, Role.APPROVER, Role.ADMIN);

    @Inject
    SeatHolders seats;

    /** Whether the actor at work sees that a body exists and when it sits. */
    public boolean sees(String body) {
        return has(SEE_SESSIONS) || reads(body);
    }

    /** Whether the actor at work reads the papers of a body. */
    public boolean reads(String body) {
        return has(READ_PAPERS) || isSeated(body);
    }

    /** Whether the actor at work is an advisor who holds a seat of a body today. */
    public boolean isSeated(String body) {
        Actor actor = CurrentActor.get();
        return actor.has(Role.ADVISOR) && seats.sits(actor.account(), body);
    }

    /** Refuses as unknown what belongs to a body whose papers the actor at work does not read. */
    public void mustRead(String kind, String code, String body) {
        if (!reads(body)) {
            throw DomainException.notFound(kind, code);
        }
    }

    /**
     * Refuses who speaks for a body without a seat of it, in their own name or by the delegation of who has one; the role
     * alone is enough while no seat names an account.
     */
    public void mustSit(String body) {
        if (!CurrentActor.get().has(Role.SYSTEM) && seats.named(body) && !speaks(body)) {
            throw DomainException.forbidden("body.no-seat", body);
        }
    }

    private boolean speaks(String body) {
        return CurrentActor.persons().stream().anyMatch(person -> seats.speaks(person, body));
    }

    private static boolean has(Set<Role> roles) {
        return roles.stream().anyMatch(CurrentActor.get()::has);
    }
}
