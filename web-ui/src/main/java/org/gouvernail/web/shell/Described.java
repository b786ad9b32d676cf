package org.gouvernail.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/** What describes a field: what its page says does, and the message beside it once it was refused. */
final class Described extends ValueExpression {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object before;
    private final String id;

    Described(@Nullable Object before, String id) {
        this.before = before;
        this.id = id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable String getValue(ELContext context) {
        Object hint = before instanceof ValueExpression said ? said.getValue(context) : before;
        FacesContext faces = FacesContext.getCurrentInstance();
        String client = UIComponent.getCurrentComponent(faces).getClientId(faces);
        String message = faces.getMessages(client).hasNext()
                ? client.substring(0, client.length() - id.length()) + "m-" + id
                : "";
        String all = ((hint == null ? "" : hint) + " " + message).trim();
        return all.isEmpty() ? null : all;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context) {
        return String.class;
    }

    @Override
    public Class<?> getExpectedType() {
        return String.class;
    }

    @Override
    public String getExpressionString() {
        return id;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
