package org.gouvernail.indicators.compilation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of the quarterly compilation: asked for, then started once its inputs are frozen, then completed with its
 * report; failed after as many tries as {@link #TRIES}. What it has done is known from its rows, not from the job's own
 * notes, so that it can be taken up anywhere.
 */
@Entity
@Table(name = "compilation")
class Compilation {

    /** Tries that end in an error before the run counts as failed. */
    static final int TRIES = 3;

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "period_code", updatable = false)
    private String period;

    @Column(name = "revision", updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Compilations.State state;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "fingerprint")
    private @Nullable String fingerprint;

    @Column(name = "frame")
    private @Nullable String frame;

    @Column(name = "execution_id")
    private @Nullable Long executionId;

    @Column(name = "total")
    private int total;

    @Column(name = "failures")
    private int failures;

    @Column(name = "failure")
    private @Nullable String failure;

    protected Compilation() {}

    Compilation(String period, int revision, String requestedBy, Instant requestedAt) {
        this.id = UUID.randomUUID();
        this.period = period;
        this.revision = revision;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.state = Compilations.State.STARTING;
    }

    boolean underWay() {
        return state == Compilations.State.STARTING || state == Compilations.State.STARTED;
    }

    boolean is(Compilations.State asked) {
        return state == asked;
    }

    boolean frozen() {
        return frame != null;
    }

    boolean covers(String currentFingerprint) {
        return currentFingerprint.equals(fingerprint);
    }

    /** Notes that the inputs are frozen: what they amount to, the names that the report will use, and how many plans. */
    void freeze(String fingerprint, String frame, int plans) {
        this.fingerprint = fingerprint;
        this.frame = frame;
        this.total = plans;
        this.state = Compilations.State.STARTED;
    }

    void runs(long execution) {
        this.executionId = execution;
    }

    void complete() {
        state = Compilations.State.COMPLETED;
        failure = null;
    }

    /** Notes a try that ended in an error; the next one begins a new job. */
    void fail(String why) {
        failures++;
        executionId = null;
        failure = why.length() > 1000 ? why.substring(0, 1000) : why;
        if (failures >= TRIES) {
            state = Compilations.State.FAILED;
        }
    }

    /** Takes a failed run up again, with as many tries as a new one. */
    void takeUp() {
        failures = 0;
        state = frozen() ? Compilations.State.STARTED : Compilations.State.STARTING;
    }

    String requestedBy() {
        return requestedBy;
    }

    UUID id() {
        return id;
    }

    String period() {
        return period;
    }

    int revision() {
        return revision;
    }

    @Nullable Long executionId() {
        return executionId;
    }

    String frame() {
        if (frame == null) {
            throw new IllegalStateException("compilation " + id + " has no frozen inputs yet");
        }
        return frame;
    }

    Compilations.CompilationView view(int done) {
        return view(done, null);
    }

    /** With what a request for it came to. */
    Compilations.CompilationView view(int done, Compilations.@Nullable Outcome outcome) {
        String report = is(Compilations.State.COMPLETED) ? "/api/v1/reports/" + period : null;
        return new Compilations.CompilationView(id, period, revision, state, outcome, done, total, report, failure);
    }
}
