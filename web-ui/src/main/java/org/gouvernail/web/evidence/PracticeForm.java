package org.gouvernail.web.evidence;

import java.util.List;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.practice.Practices.PracticeContent;
import org.gouvernail.governance.practice.Practices.PracticeView;
import org.gouvernail.web.desk.References;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** A practice as it is typed. */
public class PracticeForm {

    /** What a practice may serve. */
    private static final List<String> SERVED = List.of("measure", "objective", "orientation", "plan", "decision");

    private static final int MOST = 50;

    private TypedText jurisdiction = new TypedText();
    private TypedText strategy = new TypedText();
    private TypedText done = new TypedText();
    private TypedText learned = new TypedText();
    private final CitationForm source = new CitationForm();
    private @Nullable String usedIn;

    void show(PracticeView practice, References references) {
        jurisdiction = new TypedText(practice.jurisdiction());
        strategy = new TypedText(practice.strategy());
        done = new TypedText(practice.done());
        learned = new TypedText(practice.learned());
        source.show(practice.source());
        usedIn = references.written(practice.usedIn(), SERVED);
    }

    /** What was typed; refuses all that cannot be read, together. */
    PracticeContent read(@Nullable PracticeView before, References references) {
        Typed typed = new Typed();
        LocalizedText where = jurisdiction.readGivenTitle(typed, "/jurisdiction");
        LocalizedText called = strategy.readGivenTitle(typed, "/strategy");
        LocalizedText what = done.readGiven(typed, "/done");
        LocalizedText lesson = learned.readGiven(typed, "/learned");
        Citation read = source.read(typed);
        List<SubjectRef> uses = references.read(typed, usedIn, SERVED, MOST, "/usedIn");
        typed.check();
        if (where == null || called == null || what == null || lesson == null || read == null) {
            throw new IllegalStateException("what is missing was refused");
        }
        return new PracticeContent(
                where,
                called,
                what,
                lesson,
                read,
                before == null
                        ? read.provenance()
                        : CitationForm.provenance(read, before.source(), before.provenance()),
                uses);
    }

    public TypedText getJurisdiction() {
        return jurisdiction;
    }

    public TypedText getStrategy() {
        return strategy;
    }

    public TypedText getDone() {
        return done;
    }

    public TypedText getLearned() {
        return learned;
    }

    public CitationForm getSource() {
        return source;
    }

    public @Nullable String getUsedIn() {
        return usedIn;
    }

    public void setUsedIn(@Nullable String usedIn) {
        this.usedIn = usedIn;
    }
}
