package org.gouvernail.web.revision;

import java.util.List;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.web.desk.References;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** A change of a revision as it is typed; it has the fields that what is to happen asks for. */
public class ChangeLine {

    /** What a change may rest on. */
    private static final List<String> EVIDENCE =
            List.of("fact", "practice", "report", "measure", "milestone", "decision", "consultation", "advice", "plan");

    private static final int MOST = 20;

    private final Act act;
    private final boolean fresh;
    private @Nullable String code;
    private @Nullable String orientation;
    private TypedText text = new TypedText();
    private final TargetForm target = new TargetForm();
    private @Nullable String lead;
    private @Nullable String successors;
    private TypedText servedBy = new TypedText();
    private TypedText reason = new TypedText();
    private @Nullable String evidence;

    private ChangeLine(Act act, boolean fresh) {
        this.act = act;
        this.fresh = fresh;
    }

    /** As the form brings it back. */
    static ChangeLine typed(Act act) {
        return new ChangeLine(act, false);
    }

    /** Begun on what is in force: its words and its target are there to be changed. */
    static ChangeLine begun(Act act, @Nullable String about, @Nullable LocalizedText words, @Nullable Target aim) {
        ChangeLine line = new ChangeLine(act, true);
        line.code = about;
        if (line.isWorded()) {
            line.text = new TypedText(words);
        }
        if (act == Act.SET_TARGET) {
            line.target.show(aim);
        }
        return line;
    }

    /** As it was saved. */
    static ChangeLine saved(Change change, References references) {
        ChangeLine line = new ChangeLine(change.act(), false);
        line.code = change.code();
        line.orientation = change.orientation();
        line.text = new TypedText(change.text());
        line.target.show(change.target());
        line.lead = change.leadOrganisation();
        line.successors = String.join(" ", change.successors());
        line.servedBy = new TypedText(change.servedBy());
        line.reason = new TypedText(change.reason());
        line.evidence = references.written(change.evidence(), EVIDENCE);
        return line;
    }

    /** What was typed; null when something of it cannot be read. */
    @Nullable Change read(Typed typed, String pointer, References references) {
        String about = isCoded() ? code(typed, code, pointer + "/code") : null;
        String under = act == Act.ADD_OBJECTIVE ? code(typed, orientation, pointer + "/orientation") : null;
        LocalizedText words = isWorded() ? text.readGiven(typed, pointer + "/text") : null;
        Target aim = isAimed() ? target.read(typed, pointer + "/target") : null;
        String leads = Typed.trimmed(act == Act.ADD_ORIENTATION ? lead : null);
        LocalizedText why = reason.readGiven(typed, pointer + "/reason");
        List<String> rests = references.read(typed, evidence, EVIDENCE, MOST, pointer + "/evidence").stream()
                .map(SubjectRef::toString)
                .toList();
        LocalizedText served = act == Act.DROP ? servedBy.read(typed, pointer + "/servedBy") : null;
        List<String> after = act == Act.DROP ? successors(typed, pointer + "/successors") : List.of();
        return why == null
                ? null
                : new Change(act, about, under, words, aim, leads.isEmpty() ? null : leads, after, served, why, rests);
    }

    private static @Nullable String code(Typed typed, @Nullable String text, String pointer) {
        String word = Typed.trimmed(typed.given(text, text, pointer));
        return word.isEmpty() || word.matches(Codes.PATTERN) ? word : typed.refuse(pointer, "typed.code");
    }

    private List<String> successors(Typed typed, String pointer) {
        List<String> all = References.words(successors);
        if (all.size() > MOST) {
            typed.refuse(pointer, "typed.many", String.valueOf(MOST));
        }
        return all;
    }

    public Act getAct() {
        return act;
    }

    /** Whether it was just added, so that the reader is led to it. */
    public boolean isFresh() {
        return fresh;
    }

    /** Whether it is about something that bears a code. */
    public boolean isCoded() {
        return act != Act.REWORD_VISION;
    }

    /** Whether what it is about is in force, under a code that is not typed again. */
    public boolean isStanding() {
        return act == Act.REWORD || act == Act.SET_TARGET || act == Act.DROP;
    }

    /** Whether it gives words. */
    public final boolean isWorded() {
        return act != Act.DROP && act != Act.SET_TARGET;
    }

    /** Whether it may give a target. */
    public boolean isAimed() {
        return act == Act.SET_TARGET || act == Act.ADD_ORIENTATION || act == Act.ADD_OBJECTIVE;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getOrientation() {
        return orientation;
    }

    public void setOrientation(@Nullable String orientation) {
        this.orientation = orientation;
    }

    public TypedText getText() {
        return text;
    }

    public TargetForm getTarget() {
        return target;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable String getSuccessors() {
        return successors;
    }

    public void setSuccessors(@Nullable String successors) {
        this.successors = successors;
    }

    public TypedText getServedBy() {
        return servedBy;
    }

    public TypedText getReason() {
        return reason;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }
}
