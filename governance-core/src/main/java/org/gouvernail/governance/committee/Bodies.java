package org.gouvernail.governance.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The bodies that sit (organes), and the locks that whoever keeps their members and rolls works under. */
public interface Bodies {

    /** What a body is. */
    enum BodyKind {
        /** Comité ministériel. */
        MINISTERIAL_COMMITTEE,
        /** Groupe-conseil. */
        ADVISORY_GROUP,
        /** Groupe de travail. */
        WORKING_GROUP
    }

    /**
     * Records a body and its mandate (secretariat). Code such as {@code CMSN}.
     *
     * @param until last day of the mandate, today at the earliest; a working group has one, others may
     */
    CommitteeView establish(
            String code,
            LocalizedText title,
            LocalizedText mandate,
            BodyKind kind,
            QuorumRule quorum,
            @Nullable LocalDate until);

    /** A ministerial committee that sits with more than half of its voting members. */
    default CommitteeView establish(String code, LocalizedText title, LocalizedText mandate) {
        return establish(code, title, mandate, BodyKind.MINISTERIAL_COMMITTEE, QuorumRule.MAJORITY, null);
    }

    /**
     * Sets another quorum rule, with its reason (secretariat): it holds for the rolls opened from then on. No more may be
     * asked for than seats that vote, {@code quorum.beyond-seats}.
     */
    CommitteeView changeQuorum(String code, QuorumRule quorum, LocalizedText reason);

    /** A body, locked until the end of the caller's transaction; {@code unknown.committee} when there is none. */
    CommitteeView lock(String code);

    /**
     * Refuses an account that may not speak in a body: in the ministerial committee it must hold the committee's role,
     * elsewhere that one or an advisor's seat.
     */
    void mustActIn(String code);

    /**
     * Refuses with {@code body.no-seat} who acts for the ministerial committee outside a session without a seat of it. Where
     * there are several such committees the role is enough.
     */
    void mustActForGovernment();

    /** A session being held, locked the same way; {@code session.not-held} when it is not. */
    SessionView lockHeld(String session);

    /** When a session was closed, empty while it is not and where that was not kept. */
    Optional<Instant> closedAt(String session);

    /** A point on the agenda of a session, locked the same way; refused once it is decided or withdrawn. */
    AgendaItemView lockOpen(String session, String item);

    /**
     * A point that was on the agenda of a session, by its code or its number, as it stands, wherever it was carried to since;
     * {@code unknown.agenda-item} when it was not there.
     */
    AgendaItemView item(String session, String item);
}
