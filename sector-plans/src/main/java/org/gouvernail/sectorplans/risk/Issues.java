package org.gouvernail.sectorplans.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The register of issues (registre des enjeux, in the sense of project reporting: what is already going wrong). Coordinators
 * of the ministries concerned and the secretariat write; whoever may read how a measure stands reads. Nothing of it is published.
 */
public interface Issues {

    /** Enters an issue under a measure; its code is the measure's with {@code -E} and the next number. */
    IssueView enter(String measure, IssueContent content);

    /**
     * Replaces what an open issue says. What it was due before a later date stays among the {@link RegisterChanges}.
     *
     * @param reason why, at most 300 characters; due later, it must be given: {@code register.reason-required}
     * @param seen the version it was decided upon
     */
    IssueView revise(String code, IssueContent content, @Nullable LocalizedText reason, @Nullable String seen);

    /** Closes an open issue, and says how it was settled. */
    IssueView close(String code, LocalizedText outcome, @Nullable String seen);

    /** The issue, now or as recorded at an instant; empty when there is none or it is not the reader's to see. */
    Optional<IssueView> find(String code, @Nullable Instant asOf);

    /** The issues of a measure in the order in which they were entered. Refuses whom the measure's current state is not shown. */
    List<IssueView> of(String measure, @Nullable Instant asOf);

    /** The issues that match, of every measure the reader sees, the first due first. */
    List<IssueView> search(Filter filter);

    /**
     * What is looked for; every part may be null.
     *
     * @param plan code of a plan
     * @param organisation lead or contributing
     * @param overdue whether an open issue is past its due date
     */
    record Filter(
            @Nullable String plan,
            @Nullable String organisation,
            @Nullable IssueState state,
            @Nullable Boolean overdue) {}

    /**
     * What an issue says.
     *
     * @param title what is wrong
     * @param since day since which it is so, not in the future
     * @param effect what follows from it for the measure
     * @param action what is done about it
     * @param owner the function or organisation that answers for it, never a person's name
     * @param due day by which it is to be settled, not before {@code since}
     */
    record IssueContent(
            LocalizedText title,
            LocalDate since,
            LocalizedText effect,
            LocalizedText action,
            LocalizedText owner,
            LocalDate due) {}

    /**
     * An issue as whoever may read it sees it.
     *
     * @param risk code of the risk that happened, null when none had been entered
     * @param endedOn day on which it was settled, null while open
     * @param outcome how it was settled, null while open
     */
    record IssueView(
            String code,
            String measure,
            @Nullable String risk,
            LocalizedText title,
            LocalDate since,
            LocalizedText effect,
            LocalizedText action,
            LocalizedText owner,
            LocalDate due,
            IssueState state,
            @Nullable LocalDate endedOn,
            @Nullable LocalizedText outcome) {

        /** Whether it is open and was to be settled before a day. */
        public boolean overdue(LocalDate today) {
            return state == IssueState.OPEN && due.isBefore(today);
        }
    }
}
