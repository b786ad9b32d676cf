package org.gouvernail.governance.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * The requests for advice (demandes d'avis), the opinions (avis) and the government's replies (réponses). A request has a code
 * such as {@code GC-2018-A3}: the body's, the year and a number within it.
 */
public interface AdviceBook {

    /** Most recommendations of one opinion. */
    int RECOMMENDATIONS = 50;
    /** Most minority positions on one recommendation. */
    int MINORITY = 10;
    /** Most characters of a whole opinion or reply. */
    int WHOLE = 400_000;

    /** Asks an advisory body for its opinion (secretariat, committee member). */
    AdviceView request(String body, NewRequest asked);

    /** Takes a question up without having been asked (avis d'initiative): a member of the body. */
    AdviceView initiate(String body, LocalizedText question, SubjectRef subject);

    /**
     * Saves the draft of the opinion (a member of the body, but an observer), until it is adopted.
     *
     * @param seen the version of {@link #find} it was decided upon
     */
    AdviceView draft(String code, Opinion opinion, @Nullable String seen);

    /**
     * Adopts the opinion that was on the screen: its chair alone, or a member at the table of a session of the body where it
     * is on the agenda, quorum and votes allowing. It never changes again, and is brought to the ministerial committee's agenda.
     *
     * @param sha256 hash of the draft
     * @param session the body's session being held, null when the chair adopts outside one
     * @param item the point on its agenda about this opinion; null exactly where the session is
     */
    AdviceView adopt(String code, String sha256, @Nullable String session, @Nullable String item);

    /** Lets the public read the opinion, once the reply is released too (the body's chair). */
    AdviceView releaseOpinion(String code, @Nullable String seen);

    /** Saves the draft of the reply (secretariat), from the adoption of the opinion to the approval of the reply. */
    AdviceView draftReply(String code, Reply reply, @Nullable String seen);

    /**
     * Approves the reply that was on the screen (committee member): it answers every recommendation and never changes again. The
     * point that the opinion brought to an agenda is settled by it.
     */
    AdviceView approveReply(String code, String sha256);

    /** Lets the public read the reply, once the opinion is released too (secretariat). */
    AdviceView releaseReply(String code, @Nullable String seen);

    /** Adds an erratum beside what was adopted (the body's chair) or approved (secretariat). */
    AdviceView correct(String code, Side side, LocalizedText text, @Nullable String seen);

    /** What the reader may see of a request, empty when it is unknown or not theirs to see. */
    Optional<AdviceView> find(String code);

    /** What the reader may see, those due soonest first, then the latest. */
    List<AdviceView> all(Filter filter);

    /** What a request is about as it stands now, for those who serve the body or the committee; empty for others. */
    Optional<SubjectView> subject(String code);

    /** Whose text it is. */
    enum Side {
        OPINION,
        REPLY
    }

    /** How far a request has come. */
    enum State {
        REQUESTED,
        DRAFTED,
        ADOPTED,
        /** The reply is approved. */
        ANSWERED,
        /** Both sides released theirs. */
        PUBLISHED
    }

    /** What the government answers to a recommendation. */
    enum Response {
        ACCEPTED,
        ACCEPTED_IN_PART,
        NOT_ACCEPTED,
        UNDER_STUDY;

        /** Whether something carries it out, which the answer then names. */
        public boolean accepts() {
            return this == ACCEPTED || this == ACCEPTED_IN_PART;
        }
    }

    /** Which requests to read; null for any. */
    record Filter(@Nullable State state, @Nullable String body) {
        public static final Filter NONE = new Filter(null, null);
    }

    /**
     * What is asked.
     *
     * @param subject what it is about: a measure, a plan, a report, a revision of the strategy
     * @param dueOn when the opinion is awaited, within two years
     * @param provenance where it is known from, null when it was entered here
     */
    record NewRequest(
            LocalizedText question,
            SubjectRef subject,
            LocalDate dueOn,
            @Nullable Provenance provenance) {}

    /**
     * A recommendation; its number is its place from 1.
     *
     * @param minority positions of those who did not share it
     */
    record Recommendation(LocalizedText text, LocalizedText reasons, List<LocalizedText> minority) {}

    /** What the body says. */
    record Opinion(LocalizedText summary, List<Recommendation> recommendations) {}

    /**
     * The answer to a recommendation.
     *
     * @param recommendation its number
     * @param link decision or measure that carries it out, as {@code measure~PAEN-M12}; given exactly where it is accepted,
     *     wholly or in part
     */
    record Answer(
            int recommendation,
            Response response,
            LocalizedText reasons,
            @Nullable String link) {}

    /** What the government says. */
    record Reply(LocalizedText summary, List<Answer> answers) {}

    /** A correction beside a settled text. */
    record ErratumView(int number, LocalizedText text, String recordedBy, Instant recordedAt) {}

    /**
     * An opinion.
     *
     * @param sha256 hash of its words, by which it is adopted
     * @param adoptedBy account that adopted it, null while it is a draft
     * @param session session of the body in which it was adopted, null outside one
     */
    record OpinionView(
            LocalizedText summary,
            List<Recommendation> recommendations,
            String sha256,
            @Nullable String adoptedBy,
            @Nullable Instant adoptedAt,
            @Nullable String session,
            @Nullable Instant releasedAt,
            List<ErratumView> errata) {}

    /**
     * A reply.
     *
     * @param sha256 hash of its words, by which it is approved
     * @param approvedBy account that approved it, null while it is a draft
     */
    record ReplyView(
            LocalizedText summary,
            List<Answer> answers,
            String sha256,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant releasedAt,
            List<ErratumView> errata) {

        /** The answer to a recommendation, null while there is none. */
        public @Nullable Answer answer(int recommendation) {
            return answers.stream()
                    .filter(a -> a.recommendation() == recommendation)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A request for advice, or an opinion that nobody asked for.
     *
     * @param subject as {@code kind~code}
     * @param dueOn null for an opinion that nobody asked for
     * @param opinion null while there is none that the reader sees
     * @param reply null while there is none that the reader sees
     * @param daysToOpinion days from the request to the adoption, null until then
     * @param daysToReply days from the adoption to the approval of the reply, null until then
     */
    record AdviceView(
            String code,
            String body,
            boolean ownInitiative,
            LocalizedText question,
            String subject,
            @Nullable LocalDate dueOn,
            State state,
            String askedBy,
            Instant askedAt,
            @Nullable OpinionView opinion,
            @Nullable ReplyView reply,
            @Nullable Integer daysToOpinion,
            @Nullable Integer daysToReply,
            @Nullable Provenance provenance) {

        /** Whether the opinion is still awaited. */
        public boolean awaited() {
            return state == State.REQUESTED || state == State.DRAFTED;
        }
    }

    /**
     * What a request is about.
     *
     * @param state its state as last recorded, canonical JSON; null when nothing was recorded of it
     */
    record SubjectView(
            String subject,
            LocalizedText title,
            String page,
            @Nullable String state) {}
}
