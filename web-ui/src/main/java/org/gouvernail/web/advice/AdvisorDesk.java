package org.gouvernail.web.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Filter;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.convening.Convening;
import org.gouvernail.governance.convening.Convening.NoticeView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What an advisor has to answer in the bodies they sit on today, and the question that one takes up itself. */
@Named
@RequestScoped
public class AdvisorDesk {

    @Inject
    Desk desk;

    @Inject
    AdviceBook book;

    @Inject
    Committees committees;

    @Inject
    Convening convening;

    @Inject
    OwnBodies own;

    private @Nullable String body;
    private @Nullable String subject;
    private final TypedText question = new TypedText();

    /** The bodies that advise and in which the reader holds a seat. */
    public List<CommitteeView> getBodies() {
        return committees.all().stream()
                .filter(b -> !b.ministerial() && own.isSeated(b.code()))
                .toList();
    }

    /** The sessions of these bodies that are to come or being held, soonest first. */
    public List<SessionView> getSittings() {
        return getBodies().stream()
                .flatMap(b -> committees.sessions(b.code()).stream())
                .filter(s -> s.state() != SessionState.CLOSED)
                .toList();
    }

    /** What one of them takes up. */
    public List<AgendaItemView> points(String session) {
        return committees.agenda(session);
    }

    /** The notice of one of them, null while none was issued. */
    public @Nullable NoticeView notice(String session) {
        return convening.current(session).orElse(null);
    }

    public List<AdviceView> getRequests() {
        Set<String> seated = getBodies().stream().map(CommitteeView::code).collect(Collectors.toSet());
        return book.all(Filter.NONE).stream()
                .filter(a -> seated.contains(a.body()))
                .toList();
    }

    public void initiate() {
        try {
            Typed typed = new Typed();
            String whose = Typed.trimmed(typed.given(body, body, "/body"));
            SubjectRef about = typed.given(SubjectTyped.read(typed, subject, "/subject"), subject, "/subject");
            LocalizedText asked = question.readGiven(typed, "/question");
            typed.check();
            if (about != null && asked != null) {
                String code = book.initiate(whose, asked, about).code();
                desk.done("/groupe-conseil/avis/" + code, "advice.initiated", code);
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? "initiative:body" : "initiative:" + pointer.substring(1));
        }
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

    public TypedText getQuestion() {
        return question;
    }
}
