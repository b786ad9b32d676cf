package org.gouvernail.sectorplans.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.RegisterChanges.Before;
import org.gouvernail.sectorplans.risk.RegisterChanges.Earlier;
import org.jspecify.annotations.Nullable;

/** What a risk or an issue said before a change that put it off or lowered it. Kept for good. */
@Entity
@Table(name = "register_change")
class RegisterChange {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    @Column(name = "entry_code", updatable = false)
    private String entry;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    @Column(name = "organisation_code", updatable = false)
    private @Nullable String organisation;

    @Column(name = "reason_fr", updatable = false)
    private String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    @Column(name = "due_date", updatable = false)
    private @Nullable LocalDate due;

    @Column(name = "likelihood", updatable = false)
    private @Nullable Integer likelihood;

    @Column(name = "effect", updatable = false)
    private @Nullable Integer effect;

    protected RegisterChange() {}

    RegisterChange(
            RegisterEntry<?> entry,
            int position,
            Before before,
            LocalizedText reason,
            @Nullable String organisation,
            Instant at) {
        this.id = UUID.randomUUID();
        this.measureId = entry.measureId();
        this.entry = entry.code();
        this.position = position;
        this.changedAt = at;
        this.organisation = organisation;
        this.reasonFr = reason.fr();
        this.reasonEn = reason.en();
        this.due = before.due();
        this.likelihood = before.likelihood();
        this.effect = before.effect();
    }

    String entry() {
        return entry;
    }

    Earlier view() {
        return new Earlier(
                position,
                new Before(due, likelihood, effect),
                LocalizedText.of(reasonFr, reasonEn),
                organisation,
                changedAt);
    }
}
