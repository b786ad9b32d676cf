package org.gouvernail.sectorplans.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.gouvernail.sectorplans.risk.RegisterChanges.Before;
import org.jspecify.annotations.Nullable;

/** An issue. Entered open, often from a risk that happened; revised while it is, settled in the end, never deleted. */
@Entity
@Table(name = "issue")
class Issue implements RegisterEntry<IssueView> {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "risk_code", updatable = false)
    private @Nullable String risk;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "since_date")
    private LocalDate since;

    @Column(name = "effect_fr")
    private String effectFr;

    @Column(name = "effect_en")
    private @Nullable String effectEn;

    @Column(name = "action_fr")
    private String actionFr;

    @Column(name = "action_en")
    private @Nullable String actionEn;

    @Column(name = "owner_fr")
    private String ownerFr;

    @Column(name = "owner_en")
    private @Nullable String ownerEn;

    @Column(name = "due_date")
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private IssueState state;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "outcome_fr")
    private @Nullable String outcomeFr;

    @Column(name = "outcome_en")
    private @Nullable String outcomeEn;

    protected Issue() {}

    Issue(UUID measureId, int position, String code, @Nullable String risk, IssueContent content) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.position = position;
        this.code = code;
        this.risk = risk;
        this.state = IssueState.OPEN;
        revise(content);
    }

    final void revise(IssueContent content) {
        demandOpen();
        titleFr = content.title().fr();
        titleEn = content.title().en();
        since = content.since();
        effectFr = content.effect().fr();
        effectEn = content.effect().en();
        actionFr = content.action().fr();
        actionEn = content.action().en();
        ownerFr = content.owner().fr();
        ownerEn = content.owner().en();
        due = content.due();
    }

    void close(LocalizedText how, LocalDate day) {
        demandOpen();
        state = IssueState.CLOSED;
        outcomeFr = how.fr();
        outcomeEn = how.en();
        endedOn = day;
    }

    private void demandOpen() {
        if (state != IssueState.OPEN) {
            throw DomainException.conflict("issue.ended", code, String.valueOf(endedOn));
        }
    }

    /** What it says until a revision that puts it off, null when this one does not. */
    @Nullable Before softenedBy(IssueContent content) {
        return content.due().isAfter(due) ? new Before(due, null, null) : null;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public UUID measureId() {
        return measureId;
    }

    @Override
    public IssueView view(String measure) {
        return new IssueView(
                code,
                measure,
                risk,
                LocalizedText.of(titleFr, titleEn),
                since,
                LocalizedText.of(effectFr, effectEn),
                LocalizedText.of(actionFr, actionEn),
                LocalizedText.of(ownerFr, ownerEn),
                due,
                state,
                endedOn,
                outcomeFr == null ? null : LocalizedText.of(outcomeFr, outcomeEn));
    }
}
