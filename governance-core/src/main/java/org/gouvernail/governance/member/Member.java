package org.gouvernail.governance.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.member.Members.NewMember;
import org.jspecify.annotations.Nullable;

/** A seat (siège) held by a function for a term: it ends, and is never taken out. */
@Entity
@Table(name = "committee_member")
class Member {

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

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "function_fr", updatable = false)
    private String functionFr;

    @Column(name = "function_en", updatable = false)
    private @Nullable String functionEn;

    @Column(name = "organisation", updatable = false)
    private String organisation;

    @Column(name = "account", updatable = false)
    private @Nullable String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity", updatable = false)
    private Capacity capacity;

    @Column(name = "substitute_for", updatable = false)
    private @Nullable String substituteFor;

    @Column(name = "from_on", updatable = false)
    private LocalDate from;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Column(name = "ended_fr")
    private @Nullable String endedFr;

    @Column(name = "ended_en")
    private @Nullable String endedEn;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind", updatable = false)
    private Provenance.@Nullable Kind provenanceKind;

    @Column(name = "provenance_source", updatable = false)
    private @Nullable String provenanceSource;

    protected Member() {}

    Member(String committee, int number, NewMember words) {
        Provenance provenance = words.provenance();
        this.id = UUID.randomUUID();
        this.code = committee + "-M" + number;
        this.committee = committee;
        this.number = number;
        this.functionFr = words.function().fr();
        this.functionEn = words.function().en();
        this.organisation = words.organisation();
        this.account = words.account();
        this.capacity = words.capacity();
        this.substituteFor = words.substituteFor();
        this.from = words.from();
        this.until = words.until();
        this.provenanceKind = provenance == null ? null : provenance.kind();
        this.provenanceSource = provenance == null ? null : provenance.source();
    }

    /** Ends the term on a day of it, today or later. */
    void end(LocalDate on, LocalizedText reason, LocalDate today, Instant now) {
        if (endedFr != null || (until != null && until.isBefore(today))) {
            throw DomainException.conflict("member.ended", code);
        }
        if (on.isBefore(today) || on.isBefore(from) || (until != null && on.isAfter(until))) {
            throw DomainException.invalid("member.ending-day", "/on");
        }
        until = on;
        endedFr = reason.fr();
        endedEn = reason.en();
        endedAt = now;
    }

    MemberView view() {
        return view(endedFr != null);
    }

    /** The seat as it was known then: where its end was recorded later, it is held on the last day too. */
    MemberView knownAt(Instant then) {
        return view(endedFr != null && (endedAt == null || !endedAt.isAfter(then)));
    }

    private MemberView view(boolean ended) {
        return new MemberView(
                code,
                committee,
                LocalizedText.of(functionFr, functionEn),
                organisation,
                account,
                capacity,
                substituteFor,
                from,
                until,
                ended ? LocalizedText.of(String.valueOf(endedFr), endedEn) : null,
                provenanceKind == null ? null : new Provenance(provenanceKind, provenanceSource));
    }
}
