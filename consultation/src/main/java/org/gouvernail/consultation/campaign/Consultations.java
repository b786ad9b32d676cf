package org.gouvernail.consultation.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** Consultations. Reading is public; analysts write. */
public interface Consultations {

    /** Writes a consultation down; refuses with {@code consultation.exists} when the code is taken. */
    ConsultationView open(String code, Content content);

    /** All consultations in the order of their codes, now or (when an instant is given) as recorded then. */
    List<ConsultationView> all(@Nullable Instant asOf);

    Optional<ConsultationView> find(String code, @Nullable Instant asOf);

    default List<ConsultationView> all() {
        return all(null);
    }

    default Optional<ConsultationView> find(String code) {
        return find(code, null);
    }

    /**
     * What a consultation says of itself; dates may be unknown.
     *
     * @param title its title
     * @param description what it is for
     * @param start first day, null when unknown
     * @param end last day, null when unknown
     * @param heldElsewhere whether it took place outside this product, which then knows nothing of its contributions
     * @param themes the themes put to the public, in order
     * @param facts what is known of it, in order
     * @param provenance where this comes from
     */
    record Content(
            LocalizedText title,
            LocalizedText description,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean heldElsewhere,
            List<Theme> themes,
            List<Fact> facts,
            Provenance provenance) {}

    /** A theme put to the public. */
    record Theme(String code, LocalizedText title, @Nullable LocalDate openedOn, Provenance provenance) {}

    /** A dated or stated fact about the consultation, with its source. */
    record Fact(@Nullable LocalDate on, LocalizedText text, Provenance provenance) {}

    /** A consultation as everyone sees it. */
    record ConsultationView(
            String code,
            LocalizedText title,
            LocalizedText description,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean heldElsewhere,
            List<Theme> themes,
            List<Fact> facts,
            Counts counts,
            Provenance provenance) {}

    /** Contributions, authors and votes; null where the number is not known. */
    record Counts(
            @Nullable Long contributions,
            @Nullable Long published,
            @Nullable Long pending,
            @Nullable Long rejected,
            @Nullable Long authors,
            @Nullable Long voteEvents,
            VotesInForce votesInForce,
            @Nullable Long voters) {

        /** Of a consultation that took place elsewhere: nothing is known. */
        public static final Counts UNKNOWN =
                new Counts(null, null, null, null, null, null, new VotesInForce(null, null, null), null);

        /** Of a consultation that nobody has answered. */
        public static final Counts NONE = new Counts(0L, 0L, 0L, 0L, 0L, 0L, new VotesInForce(0L, 0L, 0L), 0L);
    }

    /** The last vote of each voter on each contribution, by answer. */
    record VotesInForce(
            @Nullable Long agree,
            @Nullable Long pass,
            @Nullable Long disagree) {}
}
