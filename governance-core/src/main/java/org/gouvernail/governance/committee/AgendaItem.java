package org.gouvernail.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A point put to the committee: an exception of the quarter or one added by the secretariat, decided at most once. Its
 * number is given at its birth and never changes; its code is given by the first agenda that takes it and stays when the
 * point is carried to a later one.
 */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    /** Cause of a point that the secretariat added. */
    static final String BY_HAND = "HAND";

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "number", updatable = false)
    private String number;

    @Column(name = "code")
    private String code;

    @Column(name = "session_code")
    private @Nullable String session;

    @Column(name = "position")
    private int position;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    @Column(name = "period_code")
    private @Nullable String period;

    /** What no two points may be at once: the open exception about its subject. */
    @Column(name = "open_exception")
    private @Nullable String openException;

    @Column(name = "cause")
    private String cause;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "facts")
    private String facts;

    @Column(name = "decision_fr")
    private String decisionFr;

    @Column(name = "decision_en")
    private @Nullable String decisionEn;

    @Column(name = "withdrawn_fr")
    private @Nullable String withdrawnFr;

    @Column(name = "withdrawn_en")
    private @Nullable String withdrawnEn;

    @Column(name = "decision_code")
    private @Nullable String decision;

    @Column(name = "asked", updatable = false)
    private boolean asked;

    /** What brought it here of itself, such as {@code check:CMSN-2017-03-D2:2018-04-16}. */
    @Column(name = "origin", updatable = false)
    private @Nullable String origin;

    /** The advisory body or working group whose affair it is; null for the ministerial committee's. */
    @Column(name = "body_code", updatable = false)
    private @Nullable String body;

    @Column(name = "ordered")
    private boolean ordered;

    @Column(name = "reworded")
    private boolean reworded;

    /** Whether the secretariat took it off: what brought it does not bring it again. */
    @Column(name = "removed")
    private boolean removed;

    protected AgendaItem() {}

    /** A point added by hand when {@code period} is null, an exception of that period's report otherwise. */
    AgendaItem(String number, @Nullable String period, Committees.Proposal proposal) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.code = number;
        this.subjectKind = proposal.subject().kind();
        this.subjectCode = proposal.subject().code();
        this.openException = period == null ? null : proposal.subject().toString();
        ask(period, proposal);
    }

    private void ask(@Nullable String period, Committees.Proposal proposal) {
        this.period = period;
        this.cause = proposal.cause();
        this.facts = Json.write(proposal.facts());
        if (!reworded) {
            this.titleFr = proposal.title().fr();
            this.titleEn = proposal.title().en();
            this.decisionFr = proposal.decisionRequested().fr();
            this.decisionEn = proposal.decisionRequested().en();
        }
    }

    /** The point of a request, whose decision settles that request and changes nothing else. */
    static AgendaItem asked(String number, Committees.Proposal request) {
        AgendaItem item = new AgendaItem(number, null, request);
        item.asked = true;
        return item;
    }

    boolean isAsked() {
        return asked;
    }

    /** A point that comes back of itself. */
    static AgendaItem returning(String number, Origin origin, Committees.Proposal proposal) {
        AgendaItem item = new AgendaItem(number, null, proposal);
        item.origin = origin.toString();
        return item;
    }

    /** A point that is the affair of a body; null for the ministerial committee. */
    AgendaItem of(@Nullable String owner) {
        body = owner;
        return this;
    }

    @Nullable String body() {
        return body;
    }

    /**
     * Refuses to take off what somebody asked, for the request would stay without the point that settles it, and a decision's
     * check, for nobody would find whether the decision had its effect.
     */
    void mustNotBeOwed() {
        if (asked) {
            throw DomainException.conflict("agenda.is-request", code);
        }
        String checked = checkedDecision();
        if (checked != null) {
            throw DomainException.conflict("agenda.check-stays", code, checked);
        }
    }

    /** Refuses a decision on a decision's check: what the committee finds is recorded instead. */
    void mustAskForDecision() {
        String checked = checkedDecision();
        if (checked != null) {
            throw DomainException.conflict("agenda.is-check", code, checked);
        }
    }

    private @Nullable String checkedDecision() {
        Origin from = origin();
        return from != null && from.subject().kind().equals(Origin.DECISION)
                ? from.subject().code()
                : null;
    }

    private @Nullable Origin origin() {
        return origin == null ? null : Origin.parse(origin);
    }

    /** The secretariat's place for it on its agenda. */
    void order(int place) {
        mustBeOpen();
        position = place;
        ordered = true;
    }

    /** Gives it the secretariat's words, which newer reports then leave; null keeps those it has. */
    void reword(@Nullable LocalizedText title, @Nullable LocalizedText decisionRequested) {
        mustBeOpen();
        if (title != null) {
            titleFr = title.fr();
            titleEn = title.en();
        }
        if (decisionRequested != null) {
            decisionFr = decisionRequested.fr();
            decisionEn = decisionRequested.en();
        }
        reworded = true;
    }

    /** Takes over newer facts about the same question; tells whether they differ. */
    boolean inform(List<LocalizedText> newer) {
        mustBeOpen();
        String before = facts;
        facts = Json.write(newer);
        return !facts.equals(before);
    }

    /** Puts the point on a session's agenda; the first one gives it its code. */
    void place(String session, int position) {
        this.session = session;
        this.position = position;
        if (code.equals(number)) {
            code = session + "-P" + position;
        }
    }

    /** Takes an open point off a session that closes: it waits for the next one. */
    void carry() {
        mustBeOpen();
        session = null;
        position = 0;
        ordered = false;
    }

    /** Takes over the words of a newer report about the same subject; tells whether anything changed. */
    boolean refresh(String period, Committees.Proposal proposal) {
        mustBeOpen();
        AgendaItemState before = state();
        ask(period, proposal);
        return !state().equals(before);
    }

    /**
     * Takes up a report's exception about the subject of a point added by hand, whose words stay: one decision settles
     * both. What the exception asks is one more fact. Tells whether anything changed.
     */
    boolean join(String period, Committees.Proposal exception) {
        mustBeOpen();
        AgendaItemState before = state();
        List<LocalizedText> known = new ArrayList<>(exception.facts());
        if (!exception.decisionRequested().fr().equals(decisionFr)) {
            known.add(exception.decisionRequested());
        }
        this.period = period;
        this.cause = exception.cause();
        this.facts = Json.write(known);
        return !state().equals(before);
    }

    /** Drops the exception that a point added by hand had taken up, once it is none any more; tells whether it had one. */
    boolean part() {
        mustBeOpen();
        if (period == null) {
            return false;
        }
        period = null;
        cause = BY_HAND;
        facts = Json.write(List.of());
        return true;
    }

    /** Takes an exception back that the newest report no longer shows. */
    void withdraw(LocalizedText reason) {
        mustBeOpen();
        withdrawnFr = reason.fr();
        withdrawnEn = reason.en();
        openException = null;
    }

    /** Takes it off an agenda by the secretariat's word. */
    void remove(LocalizedText reason) {
        mustNotBeOwed();
        withdraw(reason);
        removed = true;
    }

    void decided(String decision) {
        mustBeOpen();
        this.decision = decision;
        openException = null;
    }

    /** Refuses what was decided or withdrawn. */
    void mustBeOpen() {
        if (decision != null) {
            throw DomainException.conflict("decision.item-decided", code, decision);
        }
        if (withdrawnFr != null) {
            throw DomainException.conflict("agenda.withdrawn", code);
        }
    }

    boolean isOpen() {
        return decision == null && withdrawnFr == null;
    }

    String number() {
        return number;
    }

    String code() {
        return code;
    }

    @Nullable String session() {
        return session;
    }

    @Nullable String period() {
        return period;
    }

    String cause() {
        return cause;
    }

    int position() {
        return position;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectCode);
    }

    AgendaItemState state() {
        return new AgendaItemState(
                number,
                code,
                session,
                position,
                subject(),
                period,
                cause,
                LocalizedText.of(titleFr, titleEn),
                List.of(Json.read(facts, LocalizedText[].class)),
                LocalizedText.of(decisionFr, decisionEn),
                decision,
                withdrawnFr == null ? null : LocalizedText.of(withdrawnFr, withdrawnEn),
                origin == null ? null : Origin.parse(origin).subject(),
                ordered);
    }

    Committees.AgendaItemView view(String page) {
        return state().view(page);
    }
}
