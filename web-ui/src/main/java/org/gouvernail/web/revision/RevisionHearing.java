package org.gouvernail.web.revision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.edition.Revisions;
import org.gouvernail.governance.edition.Revisions.Heard;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.edition.Revisions.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.References;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What follows the writing of a revision: who was heard on it, the question put to the committee, or its withdrawal. */
@Named
@RequestScoped
public class RevisionHearing {

    /** By what somebody is heard. */
    private static final List<String> HEARD = List.of("consultation", "advice");

    private static final int MOST = 20;

    @Inject
    Desk desk;

    @Inject
    Revisions revisions;

    @Inject
    References references;

    private @Nullable RevisionView revision;
    private @Nullable String seen;
    private @Nullable String advice;
    private final TypedText without = new TypedText();
    private final TypedText withdrawal = new TypedText();

    @PostConstruct
    void load() {
        String code = desk.codeIfAny("code", "revision");
        revision = code == null ? null : revisions.find(code).orElse(null);
        seen = revision == null || desk.sent("heard") || desk.sent("withdraw") ? null : Version.of(revision);
    }

    public void submit() {
        act("revision.submitted", () -> revisions.submit(code(), heard(), seen));
    }

    public void ask() {
        act("revision.asked", () -> revisions.request(code(), heard(), seen));
    }

    public void withdraw() {
        act("revision.withdrawn", () -> revisions.withdraw(code(), why(), seen));
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            desk.done("/secretariat/strategie", done, code());
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/withdrawal" -> "withdraw:withdrawal";
                case "/withoutAdvice" -> "heard:without";
                default -> pointer.startsWith("/advice") ? "heard:advice" : null;
            });
        }
    }

    private String code() {
        return Objects.requireNonNull(revision).code();
    }

    private Heard heard() {
        Typed typed = new Typed();
        LocalizedText reason = without.read(typed, "/withoutAdvice");
        List<String> named = references.read(typed, advice, HEARD, MOST, "/advice").stream()
                .map(SubjectRef::toString)
                .toList();
        typed.check();
        return new Heard(named, reason);
    }

    private LocalizedText why() {
        Typed typed = new Typed();
        LocalizedText why = withdrawal.readGiven(typed, "/withdrawal");
        typed.check();
        return Objects.requireNonNull(why);
    }

    /** Whether it waits to be opened to consultation or advice. */
    public boolean isSubmittable() {
        return revision != null && revision.state() == State.PROPOSED;
    }

    /** Whether the committee may be asked now. */
    public boolean isAskable() {
        return revision != null && revision.state() == State.SUBMITTED && revision.agendaItem() == null;
    }

    /** Whether it may be given up. */
    public boolean isOpen() {
        return revision != null && (revision.state() == State.PROPOSED || revision.state() == State.SUBMITTED);
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
