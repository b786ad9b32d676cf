package org.gouvernail.governance.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.Difference;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Revisions of the strategy (révisions): proposed on evidence, submitted to consultation or advice, decided by the committee,
 * in force as the next edition. What a revision does not change stays word for word.
 */
public interface Revisions {

    /** Proposes a revision of the edition in force (secretariat). */
    RevisionView propose(Proposed proposed);

    /**
     * Gives a revision other words (secretariat), and rests it on the edition in force: what was submitted is proposed
     * again, and its point leaves the agenda. Refused once it is decided.
     */
    RevisionView edit(String code, Proposed proposed, @Nullable String seen);

    /**
     * Opens it to consultation or advice (secretariat); from then on everyone reads it. An opinion named as heard, here and
     * below, is about the revision, the strategy or what the revision changes: {@code revision.other-subject}.
     */
    RevisionView submit(String code, Heard heard, @Nullable String seen);

    /**
     * Asks the committee for a decision (secretariat). At least one consultation or opinion is named by now, or the reason
     * why there is none: {@code revision.unheard}.
     */
    RevisionView request(String code, Heard heard, @Nullable String seen);

    /**
     * Carries out what a decision of the register, taken on the revision's own point, says of it (member of the committee).
     * Refused on another edition than the one in force: {@code revision.rebase}, which names what changed.
     *
     * @param approved whether it is adopted; it is then in force from the decision's day of effect, at once when that has come
     */
    RevisionView decide(String code, String decision, boolean approved, @Nullable String seen);

    /** Gives a revision up (secretariat) with the reason; refused once it is decided. */
    RevisionView withdraw(String code, LocalizedText reason, @Nullable String seen);

    /** Puts in force the revision decided whose day has come: for the product itself. */
    void takeEffect();

    /** A revision that the reader may see: everyone, once it was submitted; before, who prepares, decides or verifies. */
    Optional<RevisionView> find(String code);

    /** The revisions that the reader may see, the latest first. */
    List<RevisionView> all();

    /** Where a revision stands. */
    enum State {
        PROPOSED,
        SUBMITTED,
        DECIDED,
        IN_FORCE,
        WITHDRAWN
    }

    /**
     * What is proposed.
     *
     * @param title of the edition it would give
     * @param basedOn number of the edition in force that it was written upon
     */
    record Proposed(LocalizedText title, int basedOn, List<Change> changes) {}

    /**
     * Who was heard.
     *
     * @param advice consultations and opinions, as {@code kind~code}
     * @param withoutAdvice why none was heard, null where one was
     */
    record Heard(List<String> advice, @Nullable LocalizedText withoutAdvice) {}

    /**
     * A revision; its code is {@code SNQ-R1}.
     *
     * @param differences what it changes of the edition it was written upon, field by field
     * @param agendaItem number of its point, null until the committee is asked
     * @param effectOn day of its effect, null until it is decided
     * @param edition number of the edition it became, null until then
     * @param withdrawn why it was given up or refused
     */
    record RevisionView(
            String code,
            State state,
            int basedOn,
            LocalizedText title,
            List<Change> changes,
            List<Difference> differences,
            List<String> advice,
            @Nullable LocalizedText withoutAdvice,
            @Nullable String agendaItem,
            @Nullable String decision,
            @Nullable LocalDate effectOn,
            @Nullable Integer edition,
            @Nullable LocalizedText withdrawn,
            String proposedBy,
            Instant proposedAt,
            @Nullable Instant submittedAt) {}
}
