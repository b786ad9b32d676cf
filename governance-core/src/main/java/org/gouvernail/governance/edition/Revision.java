package org.gouvernail.governance.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.Difference;
import org.gouvernail.governance.edition.Revisions.Heard;
import org.gouvernail.governance.edition.Revisions.Proposed;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.edition.Revisions.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A revision of the strategy: its words change until the committee has decided, then never again. */
@Entity
@Table(name = "strategy_revision")
class Revision {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "code", updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "based_on")
    private int basedOn;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "changes")
    private String changes;

    @Column(name = "advice")
    private String advice = Json.canonical(new String[0]);

    @Column(name = "without_advice_fr")
    private @Nullable String withoutAdviceFr;

    @Column(name = "without_advice_en")
    private @Nullable String withoutAdviceEn;

    @Column(name = "agenda_item")
    private @Nullable String agendaItem;

    @Column(name = "decision_code")
    private @Nullable String decision;

    @Column(name = "effect_on")
    private @Nullable LocalDate effectOn;

    @Column(name = "edition")
    private @Nullable Integer edition;

    @Column(name = "withdrawn_fr")
    private @Nullable String withdrawnFr;

    @Column(name = "withdrawn_en")
    private @Nullable String withdrawnEn;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    protected Revision() {}

    Revision(int number, String code, Proposed proposed, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.code = code;
        this.proposedBy = by;
        this.proposedAt = at;
        word(proposed);
    }

    final void word(Proposed proposed) {
        state = State.PROPOSED;
        basedOn = proposed.basedOn();
        titleFr = proposed.title().fr();
        titleEn = proposed.title().en();
        changes = Json.canonical(proposed.changes().toArray());
        agendaItem = null;
    }

    void submit(Instant at) {
        must(State.PROPOSED);
        state = State.SUBMITTED;
        submittedAt = at;
    }

    void hear(Heard heard) {
        Set<String> all = new LinkedHashSet<>(advice());
        all.addAll(heard.advice());
        advice = Json.canonical(all.toArray());
        if (heard.withoutAdvice() != null) {
            withoutAdviceFr = heard.withoutAdvice().fr();
            withoutAdviceEn = heard.withoutAdvice().en();
        }
    }

    boolean heard() {
        return withoutAdviceFr != null || !advice().isEmpty();
    }

    void ask(String item) {
        agendaItem = item;
    }

    void decide(String by, LocalDate from) {
        must(State.SUBMITTED);
        state = State.DECIDED;
        decision = by;
        effectOn = from;
    }

    void inForce(int as) {
        must(State.DECIDED);
        state = State.IN_FORCE;
        edition = as;
    }

    void withdraw(@Nullable String by, LocalizedText reason) {
        undecided();
        state = State.WITHDRAWN;
        decision = by;
        withdrawnFr = reason.fr();
        withdrawnEn = reason.en();
    }

    void undecided() {
        if (state != State.PROPOSED && state != State.SUBMITTED) {
            throw DomainException.conflict("revision.settled", code);
        }
    }

    private void must(State wanted) {
        if (state != wanted) {
            throw DomainException.conflict("revision.state", code);
        }
    }

    String code() {
        return code;
    }

    State state() {
        return state;
    }

    int basedOn() {
        return basedOn;
    }

    LocalizedText title() {
        return LocalizedText.of(titleFr, titleEn);
    }

    @Nullable String agendaItem() {
        return agendaItem;
    }

    @Nullable String decision() {
        return decision;
    }

    @Nullable LocalDate effectOn() {
        return effectOn;
    }

    /** Whether it was ever open to consultation or advice. */
    boolean wasSubmitted() {
        return submittedAt != null;
    }

    List<Change> changes() {
        return Arrays.asList(Json.read(changes, Change[].class));
    }

    List<String> advice() {
        return Arrays.asList(Json.read(advice, String[].class));
    }

    RevisionView view(List<Difference> differences) {
        return new RevisionView(
                code,
                state,
                basedOn,
                title(),
                changes(),
                differences,
                advice(),
                withoutAdviceFr == null ? null : LocalizedText.of(withoutAdviceFr, withoutAdviceEn),
                agendaItem,
                decision,
                effectOn,
                edition,
                withdrawnFr == null ? null : LocalizedText.of(withdrawnFr, withdrawnEn),
                proposedBy,
                proposedAt,
                submittedAt);
    }
}
