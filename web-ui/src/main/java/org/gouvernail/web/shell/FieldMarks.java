package org.gouvernail.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks the fields that were refused: each says that it is invalid, and is described by the message beside it. One place
 * does so for all pages, for fields in rows too, so that no page can forget it.
 */
public class FieldMarks implements SystemEventListener {

    private static final String INVALID = "aria-invalid";
    private static final String DESCRIBED = "aria-describedby";

    @Override
    public boolean isListenerForSource(@Nullable Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!context.getClientIdsWithMessages().hasNext()) {
            return;
        }
        Map<String, UIInput> inputs = new HashMap<>();
        Map<String, HtmlMessage> messages = new HashMap<>();
        VisitContext once = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_ITERATION));
        context.getViewRoot().visitTree(once, (visit, component) -> {
            if (component instanceof UIInput input && !(component instanceof HtmlInputHidden)) {
                inputs.put(place(component, component.getId()), input);
            } else if (component instanceof HtmlMessage message) {
                messages.put(place(component, message.getFor()), message);
            }
            return VisitResult.ACCEPT;
        });
        inputs.forEach((place, input) -> mark(context, input, messages.get(place)));
    }

    /** A field and its message meet in the same naming container, under the field's id. */
    private static String place(UIComponent component, @Nullable String id) {
        return component.getNamingContainer().hashCode() + " " + id;
    }

    private static void mark(FacesContext context, UIInput input, @Nullable HtmlMessage message) {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        attributes.put(INVALID, expression(context, "#{problems.at(component.clientId) ? 'true' : 'false'}"));
        if (message != null) {
            message.setId("m-" + input.getId());
            Object before = attributes.get(DESCRIBED);
            attributes.put(DESCRIBED, new Described(before, input.getId()));
        }
    }

    private static Object expression(FacesContext context, String text) {
        return context.getApplication()
                .getExpressionFactory()
                .createValueExpression(context.getELContext(), text, String.class);
    }
}
