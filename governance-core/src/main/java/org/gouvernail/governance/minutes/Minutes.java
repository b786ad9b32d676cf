package org.gouvernail.governance.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.minutes.MinutesBook.AmendmentView;
import org.gouvernail.governance.minutes.MinutesBook.ErratumView;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.governance.minutes.MinutesBook.Passage;
import org.gouvernail.governance.minutes.MinutesBook.State;
import org.jspecify.annotations.Nullable;

/** The minutes of one session. Once approved their words never change; an erratum stands beside them. */
@Entity
@Table(name = "minutes")
class Minutes {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Column(name = "passages")
    private String passages;

    @Column(name = "amended")
    private boolean amended;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected Minutes() {}

    Minutes(String session) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.passages = "[]";
    }

    UUID id() {
        return id;
    }

    void write(List<Passage> all) {
        mustChange();
        passages = Json.write(all);
    }

    /** Other words for the passage at a place from 1. */
    void amend(int place, LocalizedText text) {
        mustChange();
        List<Passage> all = new ArrayList<>(passages());
        all.set(place - 1, new Passage(all.get(place - 1).item(), text));
        passages = Json.write(all);
        amended = true;
    }

    void approve(String by, Instant at) {
        mustChange();
        approvedBy = by;
        approvedAt = at;
    }

    void publish(Instant at) {
        if (approvedAt == null) {
            throw DomainException.conflict("minutes.not-approved", session);
        }
        if (publishedAt != null) {
            throw DomainException.conflict("minutes.published", session);
        }
        publishedAt = at;
    }

    /** Refuses a change of what was approved. */
    void mustChange() {
        if (approvedAt != null) {
            throw DomainException.conflict("minutes.approved", session);
        }
    }

    /** Refuses an erratum of what may still be amended. */
    void mustBeApproved() {
        if (approvedAt == null) {
            throw DomainException.conflict("minutes.amend-instead", session);
        }
    }

    List<Passage> passages() {
        return List.of(Json.read(passages, Passage[].class));
    }

    private State state() {
        if (publishedAt != null) {
            return State.PUBLISHED;
        }
        return approvedAt != null ? State.APPROVED : amended ? State.AMENDED : State.DRAFT;
    }

    MinutesView view(List<AmendmentView> amendments, List<ErratumView> errata) {
        return new MinutesView(
                session,
                state(),
                true,
                passages(),
                sha256(session, passages()),
                amendments,
                approvedBy,
                approvedAt,
                publishedAt,
                errata);
    }

    /** What a draft that nobody saved shows. */
    static MinutesView unsaved(String session, List<Passage> passages) {
        return new MinutesView(
                session,
                State.DRAFT,
                false,
                passages,
                sha256(session, passages),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static String sha256(String session, List<Passage> passages) {
        TreeMap<String, Object> hashed = new TreeMap<>();
        hashed.put("session", session);
        hashed.put("passages", passages);
        return Json.sha256(Json.canonical(hashed));
    }
}
