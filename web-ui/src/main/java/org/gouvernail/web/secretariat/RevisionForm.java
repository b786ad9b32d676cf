package org.gouvernail.web.secretariat;

import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.edition.Revisions.Heard;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.References;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What is typed about a revision that is not decided yet. */
public class RevisionForm {

    /** By what somebody is heard. */
    private static final List<String> HEARD = List.of("consultation", "advice");

    private static final int MOST = 20;

    private final RevisionView revision;
    private @Nullable String seen;
    private @Nullable String advice;
    private final TypedText without = new TypedText();
    private final TypedText withdrawal = new TypedText();

    RevisionForm(RevisionView revision, boolean posted) {
        this.revision = revision;
        this.seen = posted ? null : Version.of(revision);
    }

    Heard heard(References references) {
        Typed typed = new Typed();
        LocalizedText reason = without.read(typed, "/withoutAdvice");
        List<String> named = references.read(typed, advice, HEARD, MOST, "/advice").stream()
                .map(SubjectRef::toString)
                .toList();
        typed.check();
        return new Heard(named, reason);
    }

    LocalizedText why() {
        Typed typed = new Typed();
        LocalizedText why = withdrawal.readGiven(typed, "/withdrawal");
        typed.check();
        return Objects.requireNonNull(why);
    }

    String code() {
        return revision.code();
    }

    public RevisionView getRevision() {
        return revision;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getAdvice() {
        return advice;
    }

    public void setAdvice(@Nullable String advice) {
        this.advice = advice;
    }

    public TypedText getWithout() {
        return without;
    }

    public TypedText getWithdrawal() {
        return withdrawal;
    }
}
