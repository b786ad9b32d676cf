package org.gouvernail.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong with a form: the messages of Faces with the fields they belong to. */
@Named
@RequestScoped
public class Problems {

    /** A problem, the name of its field, and that field's id; both empty when it concerns the whole form. */
    public record Problem(String text, String label, String field) {}

    public List<Problem> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> all = new ArrayList<>();
        add(context.getMessages(null), "", "", all);
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            if (field != null) {
                add(context.getMessages(field), label(context, field), field, all);
            }
        }
        return all;
    }

    /** Whether something is wrong with the field of this id. */
    public boolean at(String field) {
        return FacesContext.getCurrentInstance().getMessages(field).hasNext();
    }

    /** The name a field gives itself by its attribute {@code label}, as its row gives it; empty when it has none. */
    private static String label(FacesContext context, String field) {
        StringBuilder label = new StringBuilder();
        context.getViewRoot().invokeOnComponent(context, field, (faces, component) -> label.append(named(component)));
        return label.toString();
    }

    private static String named(UIComponent component) {
        Object label = component.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }

    private static void add(Iterator<FacesMessage> messages, String label, String field, List<Problem> all) {
        while (messages.hasNext()) {
            FacesMessage message = messages.next();
            if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                all.add(new Problem(message.getSummary(), label, field));
            }
        }
    }
}
