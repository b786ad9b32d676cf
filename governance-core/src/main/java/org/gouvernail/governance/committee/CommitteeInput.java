package org.gouvernail.governance.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Bodies of the committee's requests. */
public final class CommitteeInput {

    private CommitteeInput() {}

    /** A committee. */
    public static class NewCommittee extends Input {
        /** Short enough for the codes of its sessions and opinions. */
        @NotNull @Size(max = 40) @Pattern(regexp = Codes.PATTERN) public String code;

        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText title;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText mandate;

        public @Nullable BodyKind kind;

        @Valid public @Nullable Quorum quorum;

        public @Nullable LocalDate until;
    }

    /** A quorum rule; {@code least} goes with the rule of that name. */
    public static class Quorum {
        @NotNull public QuorumRule.Kind rule;

        @Min(1) @Max(QuorumRule.MOST) public @Nullable Integer least;

        QuorumRule read(String pointer) {
            if ((rule == QuorumRule.Kind.LEAST) != (least != null)) {
                throw DomainException.invalid("quorum.least", pointer + "/least");
            }
            return QuorumRule.of(least);
        }
    }

    /** Another quorum rule, and why. */
    public static class QuorumChange extends Input {
        @NotNull @Valid public Quorum quorum;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;
    }

    /** A session. */
    public static class NewSession extends Input {
        @NotNull public LocalDate on;

        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText place;

        public @Nullable LocalTime startsAt;

        public @Nullable LocalTime endsAt;
    }

    /** Another day, place or hours of a session; what is left out stays, and hours given as null are no longer said. */
    public static class Replanning extends Input {
        public @Nullable LocalDate on;

        @Text(max = Codes.TITLE)
        public @Nullable LocalizedText place;

        public @Nullable LocalTime startsAt;

        public @Nullable LocalTime endsAt;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;

        Hours hours(SessionView now) {
            return new Hours(gives("startsAt") ? startsAt : now.startsAt(), gives("endsAt") ? endsAt : now.endsAt());
        }
    }

    /** An agenda item; the subject reads {@code kind~code}. */
    public static class NewItem extends Input {
        @NotNull @Size(min = 3, max = 121) @Pattern(regexp = "[a-z-]{1,40}~.{1,80}") public String subject;

        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText title;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText decisionRequested;
    }

    /** A decision, with its follow-up when it has one. */
    public static class Decision extends Input {
        @NotNull @Size(min = 1, max = 80) public String item;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText text;

        @Pattern(regexp = "[0-9a-f]{64}") public @Nullable String basisSha256;

        @NotNull public LocalDate effectOn;

        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText expectedEffect;

        public @Nullable LocalDate checkOn;

        public @Nullable Boolean takesNote;

        public Committees.@Nullable Outcome outcome;

        @Valid public @Nullable NewFollowUp followUp;
    }

    /** A follow-up. */
    public static class NewFollowUp {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText text;

        @NotNull @Pattern(regexp = Codes.PATTERN) public String organisation;

        @NotNull public LocalDate dueOn;
    }

    /** The order of an agenda's open items, by code. */
    public static class Order extends Input {
        @NotNull @Size(max = 1000) public List<@NotNull @Size(min = 1, max = 80) String> items;
    }

    /** Other words for an open item. */
    public static class Rewording extends Input {
        @Text(max = Codes.TITLE)
        public @Nullable LocalizedText title;

        @Text(max = Codes.TEXT)
        public @Nullable LocalizedText decisionRequested;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;
    }

    /** Why an item is taken off an agenda. */
    public static class Removal extends Input {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;
    }

    /** Evidence that a follow-up is done. */
    public static class Evidence extends Input {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText evidence;

        @Size(max = Links.LENGTH) public @Nullable String link;

        @Pattern(regexp = "[0-9a-f]{64}") public @Nullable String sha256;
    }
}
