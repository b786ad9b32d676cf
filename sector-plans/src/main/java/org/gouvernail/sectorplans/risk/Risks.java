package org.gouvernail.sectorplans.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.jspecify.annotations.Nullable;

/**
 * The register of risks (registre des risques). Coordinators of the ministries concerned and the secretariat write; whoever
 * may read how a measure stands reads. Nothing of it is published: a risk told in public is told less frankly.
 */
public interface Risks {

    /** Enters a risk under a measure; its code is the measure's with {@code -R} and the next number. */
    RiskView enter(String measure, RiskContent content);

    /**
     * Replaces what an open risk says. What it was before its likelihood or effect is lowered stays among the {@link
     * RegisterChanges}.
     *
     * @param reason why, at most 300 characters; where it is lowered, it must be given: {@code register.reason-required}
     * @param seen the version it was decided upon
     */
    RiskView revise(String code, RiskContent content, @Nullable LocalizedText reason, @Nullable String seen);

    /** Closes an open risk, and says why it can no longer happen or no longer matters. */
    RiskView close(String code, LocalizedText outcome, @Nullable String seen);

    /** Records that an open risk happened: it is an issue from now on, which the register of issues follows. */
    IssueView materialise(String code, IssueContent issue, @Nullable String seen);

    /** The risk, now or as recorded at an instant; empty when there is none or it is not the reader's to see. */
    Optional<RiskView> find(String code, @Nullable Instant asOf);

    /** The risks of a measure in the order in which they were entered. Refuses whom the measure's current state is not shown. */
    List<RiskView> of(String measure, @Nullable Instant asOf);

    /** The risks that match, of every measure the reader sees, the most exposed first. */
    List<RiskView> search(Filter filter);

    /**
     * What is looked for; every part may be null.
     *
     * @param plan code of a plan
     * @param organisation lead or contributing
     * @param overdue whether the review of an open risk is past its date
     */
    record Filter(
            @Nullable String plan,
            @Nullable String organisation,
            @Nullable RiskState state,
            @Nullable Exposure exposure,
            @Nullable Boolean overdue) {}

    /**
     * What a risk says.
     *
     * @param title what could happen
     * @param description from what it would come and what would follow, may be null
     * @param likelihood vraisemblance, 1 (rare) to 5 (almost certain)
     * @param effect incidence, 1 (negligible) to 5 (critical)
     * @param response what is decided about it
     * @param treatment what is done for it, in words
     * @param owner the function or organisation that answers for it, never a person's name
     * @param reviewOn day on which it is looked at again
     */
    record RiskContent(
            LocalizedText title,
            @Nullable LocalizedText description,
            int likelihood,
            int effect,
            RiskResponse response,
            LocalizedText treatment,
            LocalizedText owner,
            LocalDate reviewOn) {}

    /**
     * A risk as whoever may read it sees it.
     *
     * @param exposure likelihood times effect, 1 to 25
     * @param enteredOn day on which it was entered
     * @param endedOn day on which it was closed or happened, null while open
     * @param outcome why it was closed, null otherwise
     * @param issue code of the issue it became, null while it did not happen
     */
    record RiskView(
            String code,
            String measure,
            LocalizedText title,
            @Nullable LocalizedText description,
            int likelihood,
            int effect,
            int exposure,
            Exposure exposureClass,
            RiskResponse response,
            LocalizedText treatment,
            LocalizedText owner,
            LocalDate reviewOn,
            RiskState state,
            LocalDate enteredOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalizedText outcome,
            @Nullable String issue) {

        /** Whether it is open and was to be looked at again before a day. */
        public boolean overdue(LocalDate today) {
            return state == RiskState.OPEN && reviewOn.isBefore(today);
        }
    }
}
