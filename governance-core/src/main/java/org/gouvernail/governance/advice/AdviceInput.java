package org.gouvernail.governance.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.advice.AdviceBook.NewRequest;
import org.gouvernail.governance.advice.AdviceBook.Response;
import org.gouvernail.governance.advice.AdviceBook.Side;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.OriginInput;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about advice. */
public final class AdviceInput {

    private static final String REFERENCE = "[a-z-]{1,40}~.{1,80}";

    private AdviceInput() {}

    /** A question to a body. */
    public static class Question extends Input {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String body;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText question;

        @NotNull @Pattern(regexp = REFERENCE) public String subject;

        @NotNull public LocalDate dueOn;

        @Valid public @Nullable OriginInput provenance;

        NewRequest read() {
            return new NewRequest(
                    question, SubjectRef.parse(subject), dueOn, provenance == null ? null : provenance.provenance());
        }
    }

    /** A question that a body takes up without having been asked. */
    public static class Initiative extends Input {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String body;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText question;

        @NotNull @Pattern(regexp = REFERENCE) public String subject;
    }

    /** The draft of an opinion. */
    public static class Opinion extends Input {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText summary;

        @NotNull @Valid @Size(min = 1, max = AdviceBook.RECOMMENDATIONS) public List<@NotNull Recommendation> recommendations;

        AdviceBook.Opinion read() {
            return new AdviceBook.Opinion(
                    summary, recommendations.stream().map(Recommendation::read).toList());
        }
    }

    /** A recommendation. */
    public static class Recommendation {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText text;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reasons;

        @Size(max = AdviceBook.MINORITY) public @Nullable List<@NotNull @Text(max = Codes.TEXT) LocalizedText> minority;

        AdviceBook.Recommendation read() {
            return new AdviceBook.Recommendation(text, reasons, minority == null ? List.of() : minority);
        }
    }

    /** The opinion that was on the screen, with the session of the body and its item when it is adopted in one. */
    public static class Adoption extends Input {
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") public String sha256;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String session;

        @Size(min = 1, max = 80) public @Nullable String item;
    }

    /** The draft of a reply. */
    public static class Reply extends Input {
        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText summary;

        @NotNull @Valid @Size(max = AdviceBook.RECOMMENDATIONS) public List<@NotNull Answer> answers;

        AdviceBook.Reply read() {
            return new AdviceBook.Reply(
                    summary, answers.stream().map(Answer::read).toList());
        }
    }

    /** The answer to a recommendation. */
    public static class Answer {
        @NotNull @Min(1) @Max(AdviceBook.RECOMMENDATIONS) public Integer recommendation;

        @NotNull public Response response;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reasons;

        @Pattern(regexp = REFERENCE) public @Nullable String link;

        AdviceBook.Answer read() {
            return new AdviceBook.Answer(recommendation, response, reasons, link);
        }
    }

    /** The reply that was on the screen. */
    public static class Approval extends Input {
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") public String sha256;
    }

    /** A correction beside a settled text. */
    public static class Erratum extends Input {
        @NotNull public Side side;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText text;
    }
}
