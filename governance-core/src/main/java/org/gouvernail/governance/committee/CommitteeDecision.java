package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A numbered decision (décision) of the register: recorded once, never changed. */
@Entity
@Table(name = "committee_decision")
class CommitteeDecision {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Column(name = "item_code", updatable = false)
    private String item;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    @Column(name = "text_fr", updatable = false)
    private String textFr;

    @Column(name = "text_en", updatable = false)
    private @Nullable String textEn;

    @Column(name = "basis_sha256", updatable = false)
    private @Nullable String basisSha256;

    @Column(name = "effect_on", updatable = false)
    private LocalDate effectOn;

    @Column(name = "expected_fr", updatable = false)
    private @Nullable String expectedFr;

    @Column(name = "expected_en", updatable = false)
    private @Nullable String expectedEn;

    @Column(name = "check_on", updatable = false)
    private @Nullable LocalDate checkOn;

    @Column(name = "takes_note", updatable = false)
    private boolean takesNote;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", updatable = false)
    private Committees.@Nullable Outcome outcome;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected CommitteeDecision() {}

    CommitteeDecision(
            String session, int number, AgendaItem item, Committees.NewDecision words, String by, Instant at) {
        LocalizedText expected = words.expectedEffect();
        this.id = UUID.randomUUID();
        this.code = session + "-D" + number;
        this.session = session;
        this.item = item.code();
        this.number = number;
        this.subjectKind = item.subject().kind();
        this.subjectCode = item.subject().code();
        this.textFr = words.text().fr();
        this.textEn = words.text().en();
        this.basisSha256 = words.basisSha256();
        this.effectOn = words.effectOn();
        this.expectedFr = expected == null ? null : expected.fr();
        this.expectedEn = expected == null ? null : expected.en();
        this.checkOn = words.checkOn();
        this.takesNote = words.takesNote();
        this.outcome = words.outcome();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    String code() {
        return code;
    }

    boolean takesNote() {
        return takesNote;
    }

    Committees.@Nullable Outcome outcome() {
        return outcome;
    }

    String item() {
        return item;
    }

    String session() {
        return session;
    }

    /** It takes note, or refuses and nobody said what that should change. */
    private boolean leavesNothingToCheck(Effects.Standing standing) {
        return takesNote || (outcome == Committees.Outcome.REFUSED && checkOn == null && standing.checkOn() == null);
    }

    Committees.DecisionView view(Effects.Standing standing) {
        LocalizedText expected = expectedFr == null ? null : LocalizedText.of(expectedFr, expectedEn);
        return new Committees.DecisionView(
                code,
                session,
                item,
                new SubjectRef(subjectKind, subjectCode),
                LocalizedText.of(textFr, textEn),
                basisSha256,
                effectOn,
                standing.expectedEffect() == null ? expected : standing.expectedEffect(),
                standing.checkOn() == null ? checkOn : standing.checkOn(),
                takesNote,
                outcome,
                recordedBy,
                recordedAt,
                standing.snapshotSha256(),
                leavesNothingToCheck(standing)
                        ? DecisionState.NOTED
                        : standing.closed() ? DecisionState.CLOSED : DecisionState.OPEN);
    }
}
