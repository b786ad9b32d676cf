package org.gouvernail.governance.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period (période de reddition): announced, opened for collection, closed, then compiled, approved and
 * published. A correction compiles it again, which brings it back to compiled. Never deleted.
 */
@Entity
@Table(name = "reporting_period")
class ReportingPeriod {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PeriodState state;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected ReportingPeriod() {}

    ReportingPeriod(FiscalQuarter quarter) {
        this.id = UUID.randomUUID();
        this.code = quarter.code();
        this.startsOn = quarter.start();
        this.state = PeriodState.PLANNED;
    }

    String code() {
        return code;
    }

    PeriodState state() {
        return state;
    }

    void open(Instant at) {
        from("period.not-planned", PeriodState.PLANNED);
        state = PeriodState.OPEN;
        openedAt = at;
    }

    void close(Instant at) {
        from("period.not-open", PeriodState.OPEN);
        state = PeriodState.CLOSED;
        closedAt = at;
    }

    void compiled() {
        from(
                "period.not-closed",
                PeriodState.CLOSED,
                PeriodState.COMPILED,
                PeriodState.APPROVED,
                PeriodState.PUBLISHED);
        state = PeriodState.COMPILED;
    }

    void approved() {
        from("period.not-compiled", PeriodState.COMPILED);
        state = PeriodState.APPROVED;
    }

    void published() {
        from("period.not-approved", PeriodState.APPROVED);
        state = PeriodState.PUBLISHED;
    }

    void mustBeOpen() {
        from("period.not-open", PeriodState.OPEN);
    }

    private void from(String refusal, PeriodState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw DomainException.conflict(refusal, code);
        }
    }

    PeriodView view() {
        FiscalQuarter quarter = FiscalQuarter.parse(code);
        return new PeriodView(code, quarter.start(), quarter.end(), quarter.dueOn(), state, openedAt, closedAt);
    }
}
