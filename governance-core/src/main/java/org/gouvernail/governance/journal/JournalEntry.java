package org.gouvernail.governance.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** One accepted write. Inserted once, then only read. */
@Entity
@Table(name = "journal_entry")
class JournalEntry {

    @Id
    @SequenceGenerator(name = "journal_entry_seq", sequenceName = "journal_entry_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_seq")
    @Column(name = "id", updatable = false)
    private long id;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "acting_for", updatable = false)
    private @Nullable String actingFor;

    @Column(name = "act", updatable = false)
    private String act;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "state", updatable = false)
    private String state;

    @Column(name = "leaf_hash", updatable = false)
    private String leafHash;

    @Column(name = "delegated_by", updatable = false)
    private @Nullable String delegatedBy;

    protected JournalEntry() {}

    JournalEntry(
            Instant recordedAt, Author author, String act, SubjectRef subject, @Nullable String reason, String state) {
        this.recordedAt = recordedAt;
        this.actor = author.account();
        this.actingFor = author.actingFor();
        this.delegatedBy = author.delegatedBy();
        this.act = act;
        this.subjectKind = subject.kind();
        this.subjectCode = subject.code();
        this.reason = reason;
        this.state = state;
        this.leafHash = LeafHash.of(recordedAt, actor, actingFor, delegatedBy, act, subject, reason, state);
    }

    long id() {
        return id;
    }

    /** Its columns but its number, in the order of {@link EntryBatch}. */
    List<@Nullable Object> columns() {
        return Arrays.asList(
                recordedAt.atOffset(ZoneOffset.UTC),
                actor,
                actingFor,
                act,
                subjectKind,
                subjectCode,
                reason,
                state,
                leafHash,
                delegatedBy);
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectCode);
    }

    String state() {
        return state;
    }

    Journal.EntryView view() {
        return new Journal.EntryView(
                id, recordedAt, actor, actingFor, act, subject(), reason, state, leafHash, delegatedBy);
    }
}
