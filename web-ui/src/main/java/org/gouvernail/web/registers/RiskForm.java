package org.gouvernail.web.registers;

import java.time.LocalDate;
import java.util.Arrays;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.RiskResponse;
import org.gouvernail.sectorplans.risk.Risks.RiskContent;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** A risk as it is typed. */
public class RiskForm {

    private TypedText title = new TypedText();
    private TypedText description = new TypedText();
    private @Nullable String likelihood;
    private @Nullable String effect;
    private @Nullable String response;
    private TypedText treatment = new TypedText();
    private TypedText owner = new TypedText();
    private @Nullable String reviewOn;
    private final TypedText reason = new TypedText();

    void show(RiskView risk) {
        title = new TypedText(risk.title());
        description = new TypedText(risk.description());
        likelihood = String.valueOf(risk.likelihood());
        effect = String.valueOf(risk.effect());
        response = risk.response().name();
        treatment = new TypedText(risk.treatment());
        owner = new TypedText(risk.owner());
        reviewOn = risk.reviewOn().toString();
    }

    /** What was typed; refuses all that cannot be read, together. */
    RiskContent read() {
        Typed typed = new Typed();
        LocalizedText named = title.readGivenTitle(typed, "/title");
        LocalizedText described = description.read(typed, "/description");
        Integer likely = degree(typed, likelihood, "/likelihood");
        Integer hurts = degree(typed, effect, "/effect");
        RiskResponse decided = response(typed);
        LocalizedText done = treatment.readGiven(typed, "/treatment");
        LocalizedText answers = owner.readGivenTitle(typed, "/owner");
        LocalDate again = typed.given(typed.date(reviewOn, "/reviewOn"), reviewOn, "/reviewOn");
        typed.check();
        if (named == null
                || likely == null
                || hurts == null
                || decided == null
                || done == null
                || answers == null
                || again == null) {
            throw new IllegalStateException("what is missing was refused");
        }
        return new RiskContent(named, described, likely, hurts, decided, done, answers, again);
    }

    private static @Nullable Integer degree(Typed typed, @Nullable String text, String pointer) {
        String word = Typed.trimmed(text);
        if (word.isEmpty()) {
            return typed.refuse(pointer, "typed.required");
        }
        return word.matches("[1-5]") ? Integer.valueOf(word) : typed.refuse(pointer, "typed.choice");
    }

    private @Nullable RiskResponse response(Typed typed) {
        String word = Typed.trimmed(response);
        if (word.isEmpty()) {
            return typed.refuse("/response", "typed.required");
        }
        return Arrays.stream(RiskResponse.values())
                .filter(r -> r.name().equals(word))
                .findFirst()
                .orElseGet(() -> typed.refuse("/response", "typed.choice"));
    }

    /** Why it is put off or lowered; null when nothing was typed. Refuses what cannot be read. */
    @Nullable LocalizedText readReason() {
        Typed typed = new Typed();
        LocalizedText why = reason.read(typed, "/reason");
        typed.check();
        return why;
    }

    public TypedText getReason() {
        return reason;
    }

    public TypedText getTitle() {
        return title;
    }

    public TypedText getDescription() {
        return description;
    }

    public @Nullable String getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(@Nullable String likelihood) {
        this.likelihood = likelihood;
    }

    public @Nullable String getEffect() {
        return effect;
    }

    public void setEffect(@Nullable String effect) {
        this.effect = effect;
    }

    public @Nullable String getResponse() {
        return response;
    }

    public void setResponse(@Nullable String response) {
        this.response = response;
    }

    public TypedText getTreatment() {
        return treatment;
    }

    public TypedText getOwner() {
        return owner;
    }

    public @Nullable String getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable String reviewOn) {
        this.reviewOn = reviewOn;
    }
}
