package org.gouvernail.governance.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The members of the bodies that sit. A seat is held by a function of an organisation, never by a named person. */
public interface Members {

    /**
     * Seats a function for a term (secretariat); its code is {@code CMSN-M3}. Its account holds the committee's role, or
     * outside the ministerial committee an advisor's, and none of the secretariat, the auditors or the administrators:
     * {@code member.account-role}. Nobody seats their own: {@code member.own-account}.
     */
    MemberView seat(String committee, NewMember member);

    /**
     * Ends a term before its time, with the reason (secretariat): from that day on the seat is free, and those who
     * substitute for it end with it. What was done before stands.
     *
     * @param on today or later, within the term
     */
    MemberView end(String member, LocalDate on, LocalizedText reason);

    /** The members of a body in the order of their numbers: those who sit on a day, or all there ever were when it is null. */
    List<MemberView> of(String committee, @Nullable LocalDate on);

    /**
     * All the members there ever were of a body, as they were known then: an ending recorded later is left out, and the seat
     * is held on its day.
     */
    List<MemberView> knownAt(String committee, Instant then);

    Optional<MemberView> find(String member);

    /** A member, locked until the end of the caller's transaction; {@code unknown.member} when there is none. */
    MemberView lock(String member);

    /** What a seat lets its holder do. */
    enum Capacity {
        CHAIR,
        MEMBER,
        /** Sits and votes where the member named is away. */
        SUBSTITUTE,
        /** Sits without a vote. */
        OBSERVER;

        /** Whether the seat counts for the quorum and votes. */
        public boolean votes() {
            return this == CHAIR || this == MEMBER;
        }
    }

    /**
     * A seat to be held.
     *
     * @param function title of the function, such as the minister responsible for the digital strategy
     * @param organisation code of the organisation whose function it is
     * @param account the account by which it acts, null when it has none
     * @param substituteFor code of the member that a substitute stands in for, null for others
     * @param from first day of the term, within twenty years of today
     * @param until last day of the term, null while none is set
     * @param provenance where it is known from, null when the secretariat entered it
     */
    record NewMember(
            LocalizedText function,
            String organisation,
            @Nullable String account,
            Capacity capacity,
            @Nullable String substituteFor,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Provenance provenance) {}

    /**
     * A member of a body.
     *
     * @param until last day of the term; of one that was ended, the day from which the seat is free; null while none is set
     * @param ended why it was ended before its time, null when it was not
     */
    record MemberView(
            String code,
            String committee,
            LocalizedText function,
            String organisation,
            @Nullable String account,
            Capacity capacity,
            @Nullable String substituteFor,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalizedText ended,
            @Nullable Provenance provenance) {

        /** Whether the seat is held on a day. */
        public boolean sitsOn(LocalDate day) {
            return !day.isBefore(from)
                    && (until == null || day.isBefore(until) || (ended == null && day.equals(until)));
        }
    }
}
