package org.gouvernail.governance.convening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The notices of sessions (avis de convocation). Issued, they never change: another one replaces them, with its reason. */
public interface Convening {

    /**
     * Issues the notice of a convened session to the members whose term covers its day, substitutes too (secretariat); a
     * later one replaces it. Each member's account is told in the same transaction.
     *
     * @param attendance how to attend
     * @param deadline until when members answer and papers come in: to come, and not after the session
     * @param reason why it replaces the one before; needed when there is one
     */
    NoticeView issue(String session, LocalizedText attendance, Instant deadline, @Nullable LocalizedText reason);

    /** The notice in force, empty while none was issued (committee, secretariat, auditor, and the advisors of its body). */
    Optional<NoticeView> current(String session);

    /** All notices of a session, the one in force last. */
    List<NoticeView> all(String session);

    /**
     * A notice; its code is {@code CMSN-2018-01-A1}.
     *
     * @param on the day of the session as it was announced
     * @param startsAt when it starts, null where nobody had said
     * @param endsAt when it ends, null where nobody had said
     * @param members codes of the members it was issued to
     * @param accounts how many accounts were told
     * @param reason why it replaces the one before, null for the first
     * @param sha256 hash of what it says, as canonical JSON
     * @param outdated whether the session was convened for another day, place or hours since: another notice is needed
     */
    record NoticeView(
            String code,
            String session,
            int number,
            LocalDate on,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            LocalizedText place,
            LocalizedText attendance,
            Instant deadline,
            List<String> members,
            int accounts,
            @Nullable LocalizedText reason,
            String sha256,
            String issuedBy,
            Instant issuedAt,
            boolean outdated) {}
}
