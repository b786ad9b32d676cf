package org.gouvernail.web.registers;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** An issue as it is typed. */
public class IssueForm {

    private TypedText title = new TypedText();
    private @Nullable String since;
    private TypedText effect = new TypedText();
    private TypedText action = new TypedText();
    private TypedText owner = new TypedText();
    private @Nullable String due;
    private final TypedText reason = new TypedText();

    void show(IssueView issue) {
        title = new TypedText(issue.title());
        since = issue.since().toString();
        effect = new TypedText(issue.effect());
        action = new TypedText(issue.action());
        owner = new TypedText(issue.owner());
        due = issue.due().toString();
    }

    /** What a risk that happens already says of the issue it becomes. */
    void show(RiskView risk, LocalDate today) {
        title = new TypedText(risk.title());
        since = today.toString();
        owner = new TypedText(risk.owner());
    }

    /** What was typed; refuses all that cannot be read, together. */
    IssueContent read() {
        Typed typed = new Typed();
        LocalizedText named = title.readGivenTitle(typed, "/title");
        LocalDate from = typed.given(typed.date(since, "/since"), since, "/since");
        LocalizedText follows = effect.readGiven(typed, "/effect");
        LocalizedText done = action.readGiven(typed, "/action");
        LocalizedText answers = owner.readGivenTitle(typed, "/owner");
        LocalDate until = typed.given(typed.date(due, "/due"), due, "/due");
        typed.check();
        if (named == null || from == null || follows == null || done == null || answers == null || until == null) {
            throw new IllegalStateException("what is missing was refused");
        }
        return new IssueContent(named, from, follows, done, answers, until);
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

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public TypedText getEffect() {
        return effect;
    }

    public TypedText getAction() {
        return action;
    }

    public TypedText getOwner() {
        return owner;
    }

    public @Nullable String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due;
    }
}
