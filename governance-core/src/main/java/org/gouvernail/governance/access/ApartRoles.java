package org.gouvernail.governance.access;

import java.util.EnumSet;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException;

/**
 * Roles that nobody holds together, so that whoever writes, judges, decides and verifies are not the same: administration
 * and audit go with no other role, the secretariat's goes with none that writes, endorses or decides.
 */
final class ApartRoles {

    private static final Set<Role> JUDGED_BY_THE_SECRETARIAT =
            EnumSet.of(Role.COORDINATOR, Role.APPROVER, Role.COMMITTEE);

    private ApartRoles() {}

    /**
     * Refuses a role to an account that holds another: {@code grant.administrator-apart}, {@code grant.auditor-apart} or
     * {@code grant.secretariat-apart}.
     */
    static void refuse(String username, Role given, Role held) {
        if (given == held) {
            return;
        }
        Set<Role> both = EnumSet.of(given, held);
        if (both.contains(Role.ADMIN)) {
            throw DomainException.conflict("grant.administrator-apart", username);
        }
        if (both.contains(Role.AUDITOR)) {
            throw DomainException.conflict("grant.auditor-apart", username);
        }
        if (both.contains(Role.SECRETARIAT) && both.stream().anyMatch(JUDGED_BY_THE_SECRETARIAT::contains)) {
            throw DomainException.conflict("grant.secretariat-apart", username);
        }
    }
}
