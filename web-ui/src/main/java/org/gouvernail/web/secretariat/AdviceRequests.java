package org.gouvernail.web.secretariat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Filter;
import org.gouvernail.governance.advice.AdviceBook.NewRequest;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.web.advice.SubjectTyped;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What the secretariat asked of the advisory bodies, and a question to be asked. */
@Named
@RequestScoped
public class AdviceRequests {

    @Inject
    Desk desk;

    @Inject
    AdviceBook book;

    @Inject
    Committees committees;

    private @Nullable String body;
    private @Nullable String subject;
    private @Nullable String dueOn;
    private final TypedText question = new TypedText();

    public void ask() {
        try {
            Typed typed = new Typed();
            String whom = Typed.trimmed(typed.given(body, body, "/body"));
            SubjectRef about = typed.given(SubjectTyped.read(typed, subject, "/subject"), subject, "/subject");
            LocalDate due = typed.given(typed.date(dueOn, "/dueOn"), dueOn, "/dueOn");
            LocalizedText asked = question.readGiven(typed, "/question");
            typed.check();
            if (about != null && due != null && asked != null) {
                String code = book.request(whom, new NewRequest(asked, about, due, null))
                        .code();
                desk.done("/secretariat/avis/" + code, "advice.asked", code);
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? "ask:body" : "ask:" + pointer.substring(1));
        }
    }

    public List<AdviceView> getAll() {
        return book.all(Filter.NONE);
    }

    /** The bodies that advise and whose mandate lasts. */
    public List<CommitteeView> getBodies() {
        return committees.all().stream()
                .filter(b -> !b.ministerial() && b.lasts(desk.today()))
                .toList();
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable String dueOn) {
        this.dueOn = dueOn;
    }

    public TypedText getQuestion() {
        return question;
    }
}
