package org.gouvernail.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/** Names the form of the interface's description: the server sends its YAML as plain text. */
final class DescriptionType extends HttpServletResponseWrapper {

    private static final String NAME = "Content-Type";
    private static final String YAML = "application/yaml;charset=UTF-8";

    DescriptionType(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setContentType(@Nullable String type) {
        super.setContentType(named(type));
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        super.setHeader(name, NAME.equalsIgnoreCase(name) ? named(value) : value);
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        super.addHeader(name, NAME.equalsIgnoreCase(name) ? named(value) : value);
    }

    private static @Nullable String named(@Nullable String type) {
        return type != null && type.startsWith("text/plain") ? YAML : type;
    }
}
