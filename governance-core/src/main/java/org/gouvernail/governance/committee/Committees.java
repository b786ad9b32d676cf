package org.gouvernail.governance.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The ministerial committee's work: sessions, agenda, decisions and follow-ups. */
public interface Committees {

    /** Records a committee and its mandate (secretariat). Code such as {@code CMSN}. */
    CommitteeView establish(String code, LocalizedText title, LocalizedText mandate);

    List<CommitteeView> all();

    /** Convenes a session (secretariat): its code is {@code CMSN-2017-03}, numbered within the calendar year. */
    SessionView convene(String committee, LocalDate on, LocalizedText place);

    /** Holds the session (secretariat): from then on decisions may be recorded. */
    SessionView hold(String session);

    /** Closes the session (secretariat): no decision may be added. */
    SessionView close(String session);

    List<SessionView> sessions(@Nullable String committee);

    Optional<SessionView> session(String code);

    /** The next session that is not closed and may still receive agenda items. */
    Optional<SessionView> nextSession();

    /**
     * Proposes an item for the next session's agenda. The same subject and cause (such as {@code 2017-2018-T3:RED})
     * proposes once: a repetition changes nothing. Without a session to come, the proposal waits for one.
     */
    void propose(Proposal proposal);

    /** Adds an item by hand (secretariat). */
    AgendaItemView addItem(String session, SubjectRef subject, LocalizedText title, LocalizedText decisionRequested);

    /** Agenda of a session, in order. */
    List<AgendaItemView> agenda(String session);

    /** Items proposed and not yet decided, for the session to come. */
    List<AgendaItemView> decisionsRequested();

    /** Records a numbered decision on an item of a session being held (committee member or secretariat). */
    DecisionView decide(String session, String item, NewDecision decision);

    /** Records a decision and, when one is given, opens its first follow-up: both or neither. */
    DecisionView decide(String session, String item, NewDecision decision, @Nullable NewFollowUp followUp);

    List<DecisionView> decisions(@Nullable String session);

    /** A decision of the register, empty when none bears this code such as {@code CMSN-2017-03-D2}. */
    Optional<DecisionView> decision(String code);

    /**
     * What a decision is about, empty when none bears this code: for whoever acts on its strength, and must act on that
     * subject only.
     */
    Optional<SubjectRef> subjectOfDecision(String code);

    /** Follow-ups, soonest due first. */
    List<FollowUpView> followUps(boolean openOnly);

    /** Opens a follow-up of a decision. */
    FollowUpView followUp(String decision, LocalizedText text, String organisation, LocalDate dueOn);

    /** Closes a follow-up with its evidence. */
    FollowUpView closeFollowUp(String code, LocalizedText evidence, @Nullable String seen);

    /** A committee and what it is for. */
    record CommitteeView(String code, LocalizedText title, LocalizedText mandate) {}

    /** State of a session. */
    enum SessionState {
        CONVENED,
        HELD,
        CLOSED
    }

    /** A session (séance). */
    record SessionView(String code, String committee, LocalDate on, LocalizedText place, SessionState state) {}

    /**
     * An exception of the quarter offered to the committee.
     *
     * @param subject what it is about
     * @param cause why, unique with the subject
     * @param title short title
     * @param facts the facts, one sentence each
     * @param decisionRequested what the committee is asked
     */
    record Proposal(
            SubjectRef subject,
            String cause,
            LocalizedText title,
            List<LocalizedText> facts,
            LocalizedText decisionRequested) {}

    /** An agenda item (point); its id is {@code CMSN-2017-03-P2}, or {@code P-…} while it waits for a session. */
    record AgendaItemView(
            String code,
            @Nullable String session,
            int position,
            SubjectRef subject,
            String subjectPage,
            LocalizedText title,
            List<LocalizedText> facts,
            LocalizedText decisionRequested,
            @Nullable String decision) {}

    /**
     * What is decided.
     *
     * @param text the words of the decision
     * @param basisSha256 hash of the report that was on the table, null when none was
     * @param effectOn date from which it holds
     * @param expectedEffect what it should change, may be null
     * @param checkOn when to check that it did, may be null
     */
    record NewDecision(
            LocalizedText text,
            @Nullable String basisSha256,
            LocalDate effectOn,
            @Nullable LocalizedText expectedEffect,
            @Nullable LocalDate checkOn) {}

    /** What an organisation is asked to do, and by when. */
    record NewFollowUp(LocalizedText text, String organisation, LocalDate dueOn) {}

    /** A decision of the register; its code is {@code CMSN-2017-03-D2}. */
    record DecisionView(
            String code,
            String session,
            String item,
            SubjectRef subject,
            LocalizedText text,
            @Nullable String basisSha256,
            LocalDate effectOn,
            @Nullable LocalizedText expectedEffect,
            @Nullable LocalDate checkOn,
            String recordedBy,
            Instant recordedAt) {}

    /** A follow-up (suivi); its code is {@code CMSN-2017-03-D2-S1}. */
    record FollowUpView(
            String code,
            String decision,
            LocalizedText text,
            String organisation,
            LocalDate dueOn,
            boolean open,
            @Nullable LocalizedText evidence,
            @Nullable Instant closedAt) {}
}
