package org.gouvernail.governance.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The minutes (procès-verbal) of each session, from the first draft to the last erratum. */
public interface MinutesBook {

    /** Most passages of one minutes. */
    int PASSAGES = 200;

    /**
     * The minutes of a session: those saved, or before any save a draft made of its agenda and decisions, which writes
     * nothing. Outside the committee, its secretariat and audit, once published only; empty otherwise, and for a session
     * that has not begun.
     */
    Optional<MinutesView> find(String session);

    /** How a session was conducted, once its minutes are published: for anyone; empty before. */
    Optional<Conduct> conduct(String session);

    /** The published minutes, latest session first: for anyone. */
    List<MinutesView> published();

    /**
     * Saves the draft (secretariat), while no amendment was proposed: from then on it changes by amendments alone.
     *
     * @param passages 1 to {@value #PASSAGES}, each on an item of the session or on none
     */
    MinutesView write(String session, List<Passage> passages, @Nullable String seen);

    /**
     * Proposes other words for a passage of the draft saved (committee member). Where the roll was opened, whoever was at
     * the table alone: {@code minutes.not-attended}.
     */
    MinutesView propose(String session, NewAmendment amendment, @Nullable String seen);

    /**
     * Settles an amendment (secretariat): adopted, its words take the place of the passage, unless the passage changed since
     * it was proposed: {@code amendment.passage-changed}.
     *
     * @param number from 1, in the order of proposals
     * @param reason why, required when it is rejected
     */
    MinutesView settle(
            String session, int number, boolean adopted, @Nullable LocalizedText reason, @Nullable String seen);

    /**
     * Approves the minutes of a closed session (committee member), every amendment settled, by the hash of the words that
     * were on the screen: {@code minutes.changed} when they are no longer these.
     */
    MinutesView approve(String session, String sha256);

    /** Publishes approved minutes (secretariat). */
    MinutesView publish(String session, @Nullable String seen);

    /** Adds an erratum to approved minutes, whose words stay (secretariat). */
    MinutesView correct(String session, LocalizedText text, @Nullable String seen);

    /** Where minutes stand. */
    enum State {
        DRAFT,
        AMENDED,
        APPROVED,
        PUBLISHED
    }

    /** What became of an amendment. */
    enum Outcome {
        PROPOSED,
        ADOPTED,
        REJECTED
    }

    /**
     * A passage.
     *
     * @param item code of the agenda item it tells of, null for what opens and closes the session
     */
    record Passage(@Nullable String item, LocalizedText text) {}

    /**
     * Other words proposed.
     *
     * @param passage its place in the minutes, from 1
     */
    record NewAmendment(int passage, LocalizedText text, LocalizedText reason) {}

    /**
     * The minutes of a session.
     *
     * @param saved whether a draft was saved; what is shown before is made of the session itself
     * @param sha256 of the canonical JSON of session and passages
     * @param approvedBy account of the member who approved it, null before
     */
    record MinutesView(
            String session,
            State state,
            boolean saved,
            List<Passage> passages,
            String sha256,
            List<AmendmentView> amendments,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt,
            List<ErratumView> errata) {

        /** How many amendments wait. */
        public long waiting() {
            return amendments.stream()
                    .filter(a -> a.outcome() == Outcome.PROPOSED)
                    .count();
        }

        /** What everyone reads of it: the words approved, neither those struck nor who approved or proposed them. */
        public MinutesView published() {
            return new MinutesView(
                    session, state, saved, passages, sha256, List.of(), null, approvedAt, publishedAt, errata);
        }

        /** Whether its words never change any more. */
        public boolean approved() {
            return approvedAt != null;
        }
    }

    /**
     * An amendment (demande de modification).
     *
     * @param before the words it would replace
     * @param settledReason why it was settled so, null while it waits or when no reason was given
     */
    record AmendmentView(
            int number,
            int passage,
            LocalizedText before,
            LocalizedText text,
            LocalizedText reason,
            String proposedBy,
            Instant proposedAt,
            Outcome outcome,
            @Nullable LocalizedText settledReason,
            @Nullable Instant settledAt) {}

    /** An erratum, numbered from 1. */
    record ErratumView(int number, LocalizedText text, String recordedBy, Instant recordedAt) {}
}
