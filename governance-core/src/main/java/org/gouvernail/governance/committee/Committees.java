package org.gouvernail.governance.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The ministerial committee's work: sessions, agenda, decisions and follow-ups. */
public interface Committees {

    /** The bodies that sit; an advisor sees those they hold a seat in. */
    List<CommitteeView> all();

    /** Convenes a session (secretariat): its code is {@code CMSN-2017-03}, numbered within the calendar year. */
    SessionView convene(String committee, LocalDate on, LocalizedText place, Hours hours);

    /** Convenes a session whose hours are said later. */
    default SessionView convene(String committee, LocalDate on, LocalizedText place) {
        return convene(committee, on, place, Hours.NONE);
    }

    /**
     * Convenes a session for another day, place or hours (secretariat), with the reason; {@code session.not-convened} once
     * it was held. Its code stays.
     *
     * @param seen the version of the session it was decided upon
     */
    SessionView replan(
            String session,
            LocalDate on,
            LocalizedText place,
            Hours hours,
            LocalizedText reason,
            @Nullable String seen);

    /** Holds the session (secretariat): from then on decisions may be recorded. */
    SessionView hold(String session);

    /** Closes the session (secretariat): no decision may be added. */
    SessionView close(String session);

    List<SessionView> sessions(@Nullable String committee);

    Optional<SessionView> session(String code);

    /** The ministerial committee's next session that is not closed and may still receive agenda items. */
    Optional<SessionView> nextSession();

    /**
     * Brings the agenda in line with the exceptions of the newest report, given whole and in order. An open exception
     * about the same subject takes over the new words and keeps its place; one that is no longer among them is withdrawn
     * with its reason; what was decided on the same cause (such as {@code 2017-2018-T3:RED}) is not asked again; one about
     * the subject of an open item added by hand joins it, whose words stay. New ones go to the next session, or wait for one. Again changes nothing.
     *
     * @param period the report's period, such as {@code 2017-2018-T3}
     */
    void propose(String period, List<Proposal> exceptions);

    /** Adds an item by hand (secretariat). */
    AgendaItemView addItem(String session, SubjectRef subject, LocalizedText title, LocalizedText decisionRequested);

    /**
     * Asks the committee for a decision on behalf of whoever needs one (coordinator, secretariat): the point goes to the
     * next session, or waits for one.
     *
     * @param facts one sentence each
     * @return the number of the point, such as {@code P-7}
     */
    String ask(SubjectRef subject, LocalizedText title, List<LocalizedText> facts, LocalizedText decisionRequested);

    /** Takes back what was asked so, with the reason, unless the committee decided on it. */
    void retract(String number, LocalizedText reason);

    /** Agenda of a session, in order, without what was withdrawn. */
    List<AgendaItemView> agenda(String session);

    /** What a session left open when it closed, in the order it had there, each as it stands now; empty before. */
    List<AgendaItemView> carriedFrom(String session);

    /** An item by its code, withdrawn ones too; empty when none bears it. */
    Optional<AgendaItemView> item(String code);

    /** Items proposed and not yet decided, for the session to come. */
    List<AgendaItemView> decisionsRequested();

    /**
     * Records a numbered decision on an item of a session being held (committee member), which is one of the ministerial
     * committee: other bodies give opinions, {@code decision.advisory-body}. The report it rests on, when one
     * is named, must be known and be that of the item's period.
     */
    DecisionView decide(String session, String item, NewDecision decision);

    /** Records a decision and, when one is given, opens its first follow-up: both or neither. */
    DecisionView decide(String session, String item, NewDecision decision, @Nullable NewFollowUp followUp);

    /** The decisions of a session, or of all with the latest session first, each in the order of their numbers. */
    List<DecisionView> decisions(@Nullable String session);

    /** A decision of the register, empty when none bears this code such as {@code CMSN-2017-03-D2}. */
    Optional<DecisionView> decision(String code);

    /**
     * What a decision is about, empty when none bears this code: for whoever acts on its strength, and must act on that
     * subject only.
     */
    Optional<SubjectRef> subjectOfDecision(String code);

    /**
     * Notes, in the caller's transaction, that something changes on the strength of a decision. A decision is carried out
     * once: whatever else would change under its name is refused with {@code decision.carried-out}. One that takes note
     * changes nothing: {@code decision.takes-note}; one on a request's point changes what that request asks alone:
     * {@code decision.of-a-request}.
     *
     * @param changed what changes, or the request that is settled
     */
    void carryOut(String decision, SubjectRef changed, Change how);

    /** Refuses to settle a request otherwise than the decision says, or by who could not have taken one that says nothing. */
    void mustFollow(String decision, boolean approved);

    /**
     * What was carried out after an instant, or ever when it is null, in the order in which it was: for the product itself,
     * which tells it in its reports.
     */
    List<CarriedOut> carriedOutSince(@Nullable Instant after);

    /** Whether the committee decided on a point, by its number or code (whoever may ask for one). */
    boolean decided(String item);

    /** Follow-ups that the reader may see, soonest due first: coordinators and approvers see their organisation's. */
    List<FollowUpView> followUps(boolean openOnly);

    /** Opens a follow-up of a decision (committee member, or secretariat on the strength of the decision). */
    FollowUpView followUp(String decision, LocalizedText text, String organisation, LocalDate dueOn);

    /**
     * The follow-ups open on the day of a session: opened by then and not closed before it, soonest due first. Those
     * that the reader may see.
     */
    List<FollowUpView> followUpsOf(String session);

    /** Closes a follow-up with its evidence; the point that it brought to an agenda, when overdue, is withdrawn. */
    FollowUpView closeFollowUp(String code, Evidence evidence, @Nullable String seen);

    /**
     * What shows that a follow-up was done.
     *
     * @param link where it can be read, null when nowhere
     * @param sha256 hash of what stands there, null when not known; never without the link
     */
    record Evidence(
            LocalizedText text,
            @Nullable String link,
            @Nullable String sha256) {
        public Evidence(LocalizedText text) {
            this(text, null, null);
        }
    }

    /** How a decision changes its subject. */
    enum Change {
        /** It settles a request, which says what changes. */
        REQUEST,
        MOVE_REFERENCE,
        REWORD,
        WITHDRAW,
        /** Dates, amounts or several things at once. */
        CHANGE
    }

    /**
     * A decision that was carried out, and what changed by it or the request that it settled.
     *
     * @param how null where it was not noted
     */
    record CarriedOut(
            String decision, SubjectRef changed, @Nullable Change how) {}

    /** A body that sits: what for, how many it takes to decide, and the last day of its mandate, null while none is set. */
    record CommitteeView(
            String code,
            LocalizedText title,
            LocalizedText mandate,
            Bodies.BodyKind kind,
            QuorumRule quorum,
            @Nullable LocalDate until) {

        /** Whether it decides for the government; the others advise or prepare. */
        public boolean ministerial() {
            return kind == Bodies.BodyKind.MINISTERIAL_COMMITTEE;
        }

        /** Whether its mandate lasts on a day. */
        public boolean lasts(LocalDate day) {
            return until == null || !day.isAfter(until);
        }
    }

    /** State of a session. */
    enum SessionState {
        CONVENED,
        HELD,
        CLOSED
    }

    /**
     * A session (séance).
     *
     * @param on the day it is convened for
     * @param heldOn the day it was opened, null until then
     * @param startsAt when it starts, as the clocks of Québec show it, null while nobody said
     * @param endsAt when it ends, after its start on the same day, null while nobody said
     */
    record SessionView(
            String code,
            String committee,
            LocalDate on,
            LocalizedText place,
            SessionState state,
            @Nullable LocalDate heldOn,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt) {

        /** The day it was opened, and until then the day it is convened for. */
        public LocalDate day() {
            return heldOn == null ? on : heldOn;
        }

        /** Whether it was opened on another day than the one it was convened for. */
        public boolean moved() {
            return heldOn != null && !heldOn.equals(on);
        }
    }

    /**
     * An exception of the quarter offered to the committee.
     *
     * @param subject what it is about
     * @param cause why, such as {@code 2017-2018-T3:RED}
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

    /**
     * An agenda item (point).
     *
     * @param number such as {@code P-7}: never changes, and names the item's history in the journal
     * @param code such as {@code CMSN-2017-03-P2}, given by the first agenda that takes the item and kept when it is
     *     carried to a later session; the number until then
     * @param session the session whose agenda it is on, null while it waits for one
     * @param position its place there, from 1; 0 while it waits
     * @param subject what it is about
     * @param subjectPage page of the subject
     * @param period period of the report whose exception it is or has joined, null when it was added by hand alone
     * @param title short title
     * @param facts one sentence each
     * @param decisionRequested what the committee is asked
     * @param decision code of the decision taken on it, of the check it asked for, or of the opinion adopted on it or
     *     replied to; null while there is none
     * @param withdrawn why it is no longer asked, null when it was not withdrawn
     * @param origin the decision to be checked, the overdue follow-up or the opinion received that brought it, null when it
     *     came otherwise
     * @param ordered whether the secretariat gave it its place
     */
    record AgendaItemView(
            String number,
            String code,
            @Nullable String session,
            int position,
            SubjectRef subject,
            String subjectPage,
            @Nullable String period,
            LocalizedText title,
            List<LocalizedText> facts,
            LocalizedText decisionRequested,
            @Nullable String decision,
            @Nullable LocalizedText withdrawn,
            @Nullable SubjectRef origin,
            boolean ordered) {

        /** Whether it asks to check a decision, instead of asking for one. */
        public boolean check() {
            return origin != null && origin.kind().equals(Origin.DECISION);
        }
    }

    /**
     * What is decided.
     *
     * @param text the words of the decision
     * @param basisSha256 hash of the report that was on the table, null when none was
     * @param effectOn date from which it holds
     * @param expectedEffect what it should change, may be null
     * @param checkOn when to check that it did, may be null
     * @param takesNote whether the committee takes note (prend acte): nothing that was promised changes on its strength
     * @param outcome whether it grants a request or refuses what the point asked for, null where it says neither
     */
    record NewDecision(
            LocalizedText text,
            @Nullable String basisSha256,
            LocalDate effectOn,
            @Nullable LocalizedText expectedEffect,
            @Nullable LocalDate checkOn,
            boolean takesNote,
            @Nullable Outcome outcome) {

        /** A decision that may change what was promised and says nothing of a request. */
        public NewDecision(
                LocalizedText text,
                @Nullable String basisSha256,
                LocalDate effectOn,
                @Nullable LocalizedText expectedEffect,
                @Nullable LocalDate checkOn) {
            this(text, basisSha256, effectOn, expectedEffect, checkOn, false, null);
        }

        /** The same decision, saying what becomes of the request that brought the point. */
        public NewDecision with(@Nullable Outcome said) {
            return new NewDecision(text, basisSha256, effectOn, expectedEffect, checkOn, takesNote, said);
        }
    }

    /** What a decision makes of the request that brought its point (dénouement). */
    enum Outcome {
        APPROVED,
        REFUSED;

        public static Outcome of(boolean approved) {
            return approved ? APPROVED : REFUSED;
        }
    }

    /** What an organisation is asked to do, and by when. */
    record NewFollowUp(LocalizedText text, String organisation, LocalDate dueOn) {}

    /** How a decision stands. */
    enum DecisionState {
        /** Its effect is still to be checked. */
        OPEN,
        /** A check closed it. */
        CLOSED,
        /** It takes note: there is nothing to check. */
        NOTED
    }

    /**
     * A decision of the register; its code is {@code CMSN-2017-03-D2}.
     *
     * @param expectedEffect what it should change, null while nobody said
     * @param checkOn when to check that it did, which a check may have put off; null while nobody said
     * @param outcome whether it granted or refused what its point asked for, null where it does not say
     * @param snapshotSha256 hash of what was shown when it was recorded, null where that was not kept yet
     */
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
            boolean takesNote,
            @Nullable Outcome outcome,
            String recordedBy,
            Instant recordedAt,
            @Nullable String snapshotSha256,
            DecisionState state) {

        /** Whether its effect can be checked: it says what is expected and when to look. */
        public boolean expects() {
            return expectedEffect != null && checkOn != null;
        }
    }

    /** A follow-up (suivi); its code is {@code CMSN-2017-03-D2-S1}. */
    record FollowUpView(
            String code,
            String decision,
            LocalizedText text,
            String organisation,
            LocalDate dueOn,
            boolean open,
            @Nullable LocalizedText evidence,
            @Nullable Instant closedAt,
            @Nullable String link,
            @Nullable String sha256) {}
}
