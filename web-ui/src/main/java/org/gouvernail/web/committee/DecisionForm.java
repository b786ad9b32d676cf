package org.gouvernail.web.committee;

import java.time.LocalDate;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.NewFollowUp;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a decision and of the follow-up it opens, kept as typed until it can be read. What the register would
 * refuse one by one is told here together.
 */
public class DecisionForm {

    private final LocalDate today;
    private final TypedText text = new TypedText();
    private @Nullable String effectOn;
    private final TypedText effect = new TypedText();
    private @Nullable String checkOn;
    private boolean takesNote;
    private @Nullable String outcome;
    private boolean refuses;
    private final TypedText task = new TypedText();
    private @Nullable String owner;
    private @Nullable String dueOn;

    DecisionForm(LocalDate today) {
        this.today = today;
        effectOn = today.toString();
    }

    @Nullable NewDecision decision(Typed typed, @Nullable String sha256) {
        LocalizedText words = text.readGiven(typed, "/text");
        LocalDate from = typed.given(typed.date(effectOn, "/effectOn"), effectOn, "/effectOn");
        LocalizedText expected = effect.read(typed, "/expectedEffect");
        LocalDate check = typed.date(checkOn, "/checkOn");
        if (check != null && from != null && !check.isAfter(from)) {
            typed.refuse("/checkOn", "decision.check-before-effect");
        }
        if (check != null && expected == null) {
            typed.refuse("/expectedEffect", "decision.effect-to-check");
        }
        return words == null || from == null
                ? null
                : new NewDecision(words, sha256, from, expected, check, takesNote, null);
    }

    /** What the decision makes of the request that brought the point: said, but where it takes note. */
    Committees.@Nullable Outcome outcome(Typed typed) {
        String choice = Typed.trimmed(outcome);
        if (takesNote) {
            if (choice.equals(Outcome.APPROVED)) {
                typed.refuse("/outcome", "typed.note-grants-nothing");
            }
            return null;
        }
        if (!choice.equals(Outcome.APPROVED) && !choice.equals(Outcome.REFUSED)) {
            typed.refuse("/outcome", "typed.choice");
            return null;
        }
        return Committees.Outcome.of(choice.equals(Outcome.APPROVED));
    }

    /** Whether it refuses what the point asks for, where no request and no revision brought it. */
    Committees.@Nullable Outcome refusal(Typed typed) {
        if (refuses && takesNote) {
            typed.refuse("/refuses", "decision.note-has-no-outcome");
        }
        return refuses ? Committees.Outcome.REFUSED : null;
    }

    public boolean isRefuses() {
        return refuses;
    }

    public void setRefuses(boolean refuses) {
        this.refuses = refuses;
    }

    /** The follow-up, null when none was typed. */
    @Nullable NewFollowUp followUp(Typed typed) {
        if (!task.isTyped()
                && Typed.trimmed(dueOn).isEmpty()
                && Typed.trimmed(owner).isEmpty()) {
            return null;
        }
        LocalizedText words = task.readGiven(typed, "/followUp");
        String organisation = typed.given(owner, owner, "/organisation");
        LocalDate due = typed.given(typed.date(dueOn, "/dueOn"), dueOn, "/dueOn");
        if (due != null && due.isBefore(today)) {
            typed.refuse("/dueOn", "follow-up.past");
        }
        return words == null || organisation == null || due == null ? null : new NewFollowUp(words, organisation, due);
    }

    public TypedText getText() {
        return text;
    }

    public @Nullable String getEffectOn() {
        return effectOn;
    }

    public void setEffectOn(@Nullable String effectOn) {
        this.effectOn = effectOn;
    }

    public TypedText getEffect() {
        return effect;
    }

    public @Nullable String getCheckOn() {
        return checkOn;
    }

    public void setCheckOn(@Nullable String checkOn) {
        this.checkOn = checkOn;
    }

    public boolean isTakesNote() {
        return takesNote;
    }

    public void setTakesNote(boolean takesNote) {
        this.takesNote = takesNote;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public TypedText getTask() {
        return task;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable String getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable String dueOn) {
        this.dueOn = dueOn;
    }
}
