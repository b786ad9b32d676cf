package org.gouvernail.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.web.problem.ProblemTexts;

/** What is wrong with a form: the messages of Faces with the fields they belong to. */
@Named
@RequestScoped
public class Problems {

    @Inject
    Reader reader;

    /** A problem and the id of its field, empty when it concerns the whole form. */
    public record Problem(String text, String field) {}

    public List<Problem> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> all = new ArrayList<>();
        add(context.getMessages(null), "", all);
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            if (field != null) {
                add(context.getMessages(field), field, all);
            }
        }
        return all;
    }

    private static void add(Iterator<FacesMessage> messages, String field, List<Problem> all) {
        while (messages.hasNext()) {
            FacesMessage message = messages.next();
            if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                all.add(new Problem(message.getSummary(), field));
            }
        }
    }

    /** Tells a refusal of the domain in the reader's words, line by line when it names fields. */
    public void tell(DomainException refusal) {
        if (refusal.fields().isEmpty()) {
            say(ProblemTexts.text(refusal.code(), refusal.arguments(), reader.getLocale()));
        }
        for (FieldProblem field : refusal.fields()) {
            say(ProblemTexts.text(field.code(), field.arguments(), reader.getLocale()));
        }
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
