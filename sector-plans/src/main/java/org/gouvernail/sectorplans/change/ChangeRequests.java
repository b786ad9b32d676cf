package org.gouvernail.sectorplans.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.NewFollowUp;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.jspecify.annotations.Nullable;

/**
 * Requests to change what was promised (demandes de changement). A request goes to the committee's agenda; a decision of
 * the register on its measure or milestone approves it, and is carried out in the same transaction, or refuses it.
 */
public interface ChangeRequests {

    /**
     * Asks for a change (coordinator of a ministry concerned, or secretariat). One request about a measure or a milestone
     * is open at a time: {@code change.open}.
     */
    ChangeView propose(String measure, Asked asked);

    /** Takes a request back (who made it). */
    ChangeView withdraw(String code, @Nullable String seen);

    /**
     * Carries out what a decision of the register says of a request (member of the committee: who did not decide does not
     * say what was decided).
     *
     * @param decision code of the decision taken on the request's own point of the agenda: {@code change.other-decision}
     * @param approved whether it approves the change, which then takes effect at once; a decision that takes note grants
     *     nothing: {@code decision.takes-note}
     */
    ChangeView settle(String code, String decision, boolean approved, @Nullable String seen);

    /**
     * Records a decision of the committee on an agenda item and carries out what it says of the requests about the same
     * subject: all or nothing (committee member).
     *
     * @param outcomes for each request decided, by code, whether it is approved
     */
    DecisionView decide(
            String session,
            String item,
            NewDecision decision,
            @Nullable NewFollowUp followUp,
            Map<String, Boolean> outcomes);

    /** A request that the reader may see: of the measures whose current state their role covers. */
    Optional<ChangeView> find(String code);

    /** The requests about a measure and its milestones that the reader may see, oldest first. */
    List<ChangeView> of(String measure);

    /** The requests that the reader may see, latest first; each part may be null for all. */
    List<ChangeView> all(@Nullable String plan, @Nullable State state);

    /** The open requests about a subject, or about the milestones of a measure. */
    List<ChangeView> open(SubjectRef subject);

    /** Into which measure each merged measure of a plan went, by code: for the product itself, public as it stands. */
    Map<String, String> merged(String plan);

    /** The measures that went into each measure, by its code, with what decided it: public as it stands. */
    Map<String, List<TakenOver>> tookOver();

    /**
     * The requests approved after an instant, or ever when it is null, in the order in which they were: for the product
     * itself, which tells them in its reports.
     */
    List<ChangeView> approvedSince(@Nullable Instant after);

    /** A measure that another took over (reprise), and the decision by which it did. */
    record TakenOver(String measure, String decision) {}

    /** What is asked. */
    enum Kind {
        /** Another reference date of a milestone. */
        MOVE_REFERENCE,
        /** Other dates or amounts of a measure. */
        CHANGE_MEASURE,
        /** Other words of a measure or of a milestone. */
        REWORD,
        /** A measure goes into another, and is withdrawn. */
        MERGE,
        /** A measure is withdrawn. */
        WITHDRAW
    }

    /** Where a request stands. */
    enum State {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN_BY_AUTHOR
    }

    /**
     * What a request changes; what it does not change is null.
     *
     * @param referenceDate reference date of the milestone
     * @param title title of the measure or milestone
     * @param start first day of the measure
     * @param end last day of the measure
     * @param authorised all amounts of the measure by fiscal year
     * @param mergedInto code of the measure that it goes into
     */
    record Content(
            @Nullable LocalDate referenceDate,
            @Nullable LocalizedText title,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable List<Authorised> authorised,
            @Nullable String mergedInto) {}

    /**
     * A request to make.
     *
     * @param milestone code of the milestone, for {@link Kind#MOVE_REFERENCE}, and for {@link Kind#REWORD} of one; else null
     * @param reason why
     * @param effect what it changes for citizens, for other measures and for the strategy
     */
    record Asked(Kind kind, @Nullable String milestone, Content content, LocalizedText reason, LocalizedText effect) {}

    /**
     * A request as its reader sees it; its code is {@code PAEN-M12-C1}.
     *
     * @param content what it asks
     * @param before what stood when it was made, of the same parts
     * @param agendaItem number of its point on the agenda
     * @param decision code of the decision, null until there is one
     */
    record ChangeView(
            String code,
            String measure,
            @Nullable String milestone,
            Kind kind,
            State state,
            Content content,
            Content before,
            LocalizedText reason,
            LocalizedText effect,
            String agendaItem,
            @Nullable String decision,
            String proposedBy,
            Instant proposedAt,
            @Nullable Instant settledAt) {

        /** What it is about. */
        public SubjectRef subject() {
            return milestone == null ? new SubjectRef("measure", measure) : new SubjectRef("milestone", milestone);
        }
    }
}
