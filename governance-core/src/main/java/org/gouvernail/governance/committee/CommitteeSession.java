package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A session (séance): convened, held, then closed. Decisions are taken while it is held. */
@Entity
@Table(name = "committee_session")
class CommitteeSession {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "committee_code", updatable = false)
    private String committee;

    @Column(name = "held_on")
    private LocalDate on;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "place_fr")
    private String placeFr;

    @Column(name = "place_en")
    private @Nullable String placeEn;

    @Column(name = "starts_at")
    private @Nullable String startsAt;

    @Column(name = "ends_at")
    private @Nullable String endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SessionState state;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected CommitteeSession() {}

    CommitteeSession(String code, String committee, LocalDate on, LocalizedText place, Hours hours) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.committee = committee;
        this.state = SessionState.CONVENED;
        plan(on, place, hours);
    }

    private void plan(LocalDate day, LocalizedText place, Hours hours) {
        hours.check(day);
        on = day;
        placeFr = place.fr();
        placeEn = place.en();
        startsAt = hours.startsAt() == null ? null : hours.startsAt().toString();
        endsAt = hours.endsAt() == null ? null : hours.endsAt().toString();
    }

    void replan(LocalDate day, LocalizedText place, Hours hours) {
        mustBeConvened();
        plan(day, place, hours);
    }

    void hold(LocalDate day) {
        mustBeConvened();
        openedOn = day;
        state = SessionState.HELD;
    }

    void close(Instant at) {
        mustBeHeld();
        closedAt = at;
        state = SessionState.CLOSED;
    }

    void mustBeConvened() {
        from("session.not-convened", SessionState.CONVENED);
    }

    void mustBeHeld() {
        from("session.not-held", SessionState.HELD);
    }

    boolean takesItems() {
        return state != SessionState.CLOSED;
    }

    void mustBeOpen() {
        if (!takesItems()) {
            throw DomainException.conflict("session.closed", code);
        }
    }

    private void from(String refusal, SessionState allowed) {
        if (state != allowed) {
            throw DomainException.conflict(refusal, code);
        }
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    String code() {
        return code;
    }

    Committees.SessionView view() {
        return new Committees.SessionView(
                code,
                committee,
                on,
                LocalizedText.of(placeFr, placeEn),
                state,
                openedOn,
                startsAt == null ? null : LocalTime.parse(startsAt),
                endsAt == null ? null : LocalTime.parse(endsAt));
    }
}
