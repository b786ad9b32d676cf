package org.gouvernail.governance.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Roles exercised for a time by somebody else than their holder: lent by the holder (délégation), or given by an
 * administrator who has somebody act in the holder's place (intérim). What is done under one bears the holder's name too.
 * It ends at its last instant, once revoked, and with the role itself; it never passes on.
 */
public interface Delegations {

    /** Most days that a delegation lasts. */
    int LONGEST = 366;

    /**
     * Lends a role of the account at work, or, for an administrator, has an account exercise the role of its holder.
     *
     * <p>Refused: an administrator's own role and whatever the giver does not hold ({@code delegation.not-held}), holds by
     * delegation only ({@code delegation.passed-on}) or holds for less ({@code delegation.wider}); to oneself
     * ({@code delegation.oneself}); a time that has passed, is empty or longer than {@link #LONGEST} days; a time in which
     * the role is lent already, or the receiver has it from somebody else ({@code delegation.overlap}); and roles that
     * nobody holds together, as {@link Accounts#grant} says.
     */
    DelegationView lend(Order order);

    /** Ends one at once: its giver, its receiver or an administrator. The receiver's next request does without the role. */
    DelegationView revoke(UUID id);

    /** Those that the account at work gave or received; all of them for administrators and auditors. The latest first. */
    List<DelegationView> all();

    /** One of them, empty when unknown or not the reader's to see. */
    Optional<DelegationView> find(UUID id);

    /** Those the account at work gave or received, the latest first, whatever its role. */
    List<DelegationView> own();

    /** The accounts that a role may be lent to, in the order of their names: all that are active, but the reader's own. */
    List<Receiver> receivers();

    /** An account by its function. */
    record Receiver(String username, LocalizedText function) {}

    /** How a role comes to be exercised by another than its holder. */
    enum Kind {
        /** Délégation: by the holder's own decision. */
        DELEGATION,
        /** Intérim: by an administrator's, in the holder's place. */
        ACTING
    }

    /** Where it stands. */
    enum State {
        PLANNED,
        IN_FORCE,
        ENDED,
        REVOKED
    }

    /**
     * What is asked for.
     *
     * @param giver holder of the role; null for the account at work
     * @param receiver account that is to exercise it
     * @param organisation code of the organisation it is limited to, null for no limit
     * @param plan code of the plan it is limited to, null for no limit
     * @param from first instant, null for now
     * @param until last instant, not included
     * @param reason why, shown beside it
     */
    record Order(
            @Nullable String giver,
            String receiver,
            Role role,
            @Nullable String organisation,
            @Nullable String plan,
            @Nullable Instant from,
            Instant until,
            LocalizedText reason) {}

    /**
     * A delegation, as it stands and as the journal keeps it.
     *
     * @param recordedBy account that decided it
     * @param revokedBy account that ended it before its time, null when nobody did
     */
    record DelegationView(
            UUID id,
            Kind kind,
            String giver,
            String receiver,
            Role role,
            @Nullable String organisation,
            @Nullable String plan,
            Instant from,
            Instant until,
            LocalizedText reason,
            String recordedBy,
            Instant recordedAt,
            @Nullable String revokedBy,
            @Nullable Instant revokedAt,
            State state) {}
}
