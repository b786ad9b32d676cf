package org.gouvernail.sectorplans.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What other capabilities need to know of a measure to work on its rows: who is concerned and within which dates.
 *
 * @param id identity of the row
 * @param code its code
 * @param plan code of its plan
 * @param leadOrganisation code of the lead ministry
 * @param contributing codes of the contributing ones, in order
 * @param state where it stands
 * @param start its first day, may be null
 * @param end its last day, may be null
 * @param planStart first day of its plan, null while the plan is only announced
 * @param planEnd last day of its plan, may be null
 */
public record MeasureKey(
        UUID id,
        String code,
        String plan,
        String leadOrganisation,
        List<String> contributing,
        MeasureState state,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate planStart,
        @Nullable LocalDate planEnd) {

    public MeasureKey {
        contributing = List.copyOf(contributing);
    }

    /** Whether an actor holds a role for the lead ministry or a contributing one, in this plan; the product itself always does. */
    public boolean concerns(Actor actor, Role role) {
        return actor.has(Role.SYSTEM)
                || actor.hasFor(role, leadOrganisation, plan)
                || contributing.stream().anyMatch(o -> actor.hasFor(role, o, plan));
    }
}
