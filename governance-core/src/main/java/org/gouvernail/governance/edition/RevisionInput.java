package org.gouvernail.governance.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.edition.Revisions.Heard;
import org.gouvernail.governance.edition.Revisions.Proposed;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Body of a revision, whole: the title of the edition it would give, the edition it was written upon, and its changes. */
public class RevisionInput extends Input {

    static final String REFERENCE = "[a-z-]{1,40}~.{1,80}";
    static final String FIGURE = "-?\\d{1,15}(\\.\\d{1,6})?";
    static final int MOST_CHANGES = 100;
    static final int MOST_REFERENCES = 20;

    @NotNull @Text(max = Codes.TITLE)
    public LocalizedText title;

    @NotNull @Min(1) @Max(999_999) public Integer basedOn;

    @NotNull @Valid @Size(min = 1, max = MOST_CHANGES) public List<ChangeInput> changes;

    /** One change. */
    public static class ChangeInput {
        @NotNull public Act act;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String code;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String orientation;

        @Text
        public @Nullable LocalizedText text;

        @Valid public @Nullable TargetInput target;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String leadOrganisation;

        @Size(max = MOST_REFERENCES) public @Nullable List<@Pattern(regexp = Codes.PATTERN) String> successors;

        @Text
        public @Nullable LocalizedText servedBy;

        @NotNull @Text
        public LocalizedText reason;

        @Size(max = MOST_REFERENCES) public @Nullable List<@Pattern(regexp = REFERENCE) String> evidence;

        Change change() {
            return new Change(
                    act,
                    code,
                    orientation,
                    text,
                    target == null ? null : target.target(),
                    leadOrganisation,
                    successors == null ? List.of() : successors,
                    servedBy,
                    reason,
                    evidence == null ? List.of() : evidence);
        }
    }

    /** A target with its figures. */
    public static class TargetInput {
        @NotNull @Text
        public LocalizedText text;

        @Pattern(regexp = FIGURE) public @Nullable String value;

        @Text(max = Codes.TITLE)
        public @Nullable LocalizedText unit;

        public @Nullable Boolean lower;

        @Pattern(regexp = FIGURE) public @Nullable String baseline;

        @Min(1900) @Max(2200) public @Nullable Integer baselineYear;

        @Min(1900) @Max(2200) public @Nullable Integer year;

        Target target() {
            return new Target(text, value, unit, Boolean.TRUE.equals(lower), baseline, baselineYear, year);
        }
    }

    /** Who was heard, or why nobody was. */
    public static class HeardInput extends Input {
        @Size(max = MOST_REFERENCES) public @Nullable List<@Pattern(regexp = REFERENCE) String> advice;

        @Text
        public @Nullable LocalizedText withoutAdvice;

        Heard heard() {
            return new Heard(advice == null ? List.of() : advice, withoutAdvice);
        }
    }

    /** What a decision of the register says of it. */
    public static class Settlement extends Input {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String decision;

        @NotNull public Boolean approved;
    }

    /** Why it is given up. */
    public static class Withdrawal extends Input {
        @NotNull @Text
        public LocalizedText reason;
    }

    Proposed proposed() {
        return new Proposed(
                title, basedOn, changes.stream().map(ChangeInput::change).toList());
    }
}
