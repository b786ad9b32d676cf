package org.gouvernail.web.secretariat;

import java.util.Arrays;
import org.gouvernail.governance.advice.AdviceBook.Answer;
import org.gouvernail.governance.advice.AdviceBook.Response;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.web.advice.SubjectTyped;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What is typed of the answer to one recommendation. */
public class AnswerLine {

    private final int recommendation;
    private @Nullable String response;
    private @Nullable String link;
    private final TypedText reasons;

    AnswerLine(int recommendation, @Nullable Answer saved) {
        this.recommendation = recommendation;
        response = saved == null ? "" : saved.response().name();
        link = saved == null || saved.link() == null ? "" : saved.link();
        reasons = new TypedText(saved == null ? null : saved.reasons());
    }

    /** The answer, null when nothing was typed or it cannot be read. */
    @Nullable Answer read(Typed typed, String pointer) {
        String word = Typed.trimmed(response);
        if (word.isEmpty() && Typed.trimmed(link).isEmpty() && !reasons.isTyped()) {
            return null;
        }
        Response chosen = Arrays.stream(Response.values())
                .filter(r -> r.name().equals(word))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            typed.refuse(pointer + "/response", "typed.choice");
        }
        LocalizedText why = reasons.readGiven(typed, pointer + "/reasons");
        SubjectRef carrier = SubjectTyped.read(typed, link, pointer + "/link");
        return chosen == null || why == null
                ? null
                : new Answer(recommendation, chosen, why, carrier == null ? null : carrier.toString());
    }

    public @Nullable String getResponse() {
        return response;
    }

    public void setResponse(@Nullable String response) {
        this.response = response;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public TypedText getReasons() {
        return reasons;
    }
}
