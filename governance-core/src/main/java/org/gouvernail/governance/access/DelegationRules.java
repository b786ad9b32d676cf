package org.gouvernail.governance.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.access.Actor.Lent;
import org.gouvernail.governance.access.Delegations.Order;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** What may be lent, and for how long. */
final class DelegationRules {

    /** How far a clock that is ahead may put the first instant before now. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private static final Duration YEAR = Duration.ofDays(Delegations.LONGEST);

    private DelegationRules() {}

    /** Refuses a time that has begun, begins in more than a year, is empty, or is longer than a year. */
    static void time(Order order, Instant now) {
        Instant from = order.from() == null ? now : order.from();
        if (from.isBefore(now.minus(JUST_NOW)) || from.isAfter(now.plus(YEAR))) {
            throw DomainException.invalid("delegation.from", "/from");
        }
        if (!order.until().isAfter(from) || !order.until().isAfter(now)) {
            throw DomainException.invalid("delegation.empty", "/until");
        }
        if (order.until().isAfter(from.plus(YEAR))) {
            throw DomainException.invalid("delegation.long", "/until", String.valueOf(Delegations.LONGEST));
        }
    }

    /**
     * The giver's grant that covers what is to be lent.
     *
     * @param held what the giver holds
     * @param lent what the giver has from others, which is not passed on
     */
    static RoleGrant held(Order order, String giver, List<RoleGrant> held, List<Lent> lent) {
        if (order.role() == Role.ADMIN || order.role() == Role.SYSTEM) {
            throw DomainException.invalid("delegation.administration", "/role");
        }
        List<RoleGrant> same =
                held.stream().filter(g -> g.role() == order.role()).toList();
        if (same.isEmpty()) {
            boolean passedOn = lent.stream().anyMatch(l -> l.grant().role() == order.role());
            throw passedOn
                    ? DomainException.forbidden("delegation.passed-on")
                    : DomainException.conflictAt("/role", "delegation.not-held", giver);
        }
        return same.stream()
                .filter(g -> covers(g.view(), order))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(
                        "delegation.wider", same.get(0).organisation() == null ? "/plan" : "/organisation"));
    }

    private static boolean covers(Grant held, Order order) {
        return covers(held.organisation(), order.organisation()) && covers(held.plan(), order.plan());
    }

    private static boolean covers(@Nullable String held, @Nullable String asked) {
        return held == null || held.equals(asked);
    }
}
