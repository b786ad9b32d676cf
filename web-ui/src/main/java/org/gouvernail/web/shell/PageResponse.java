package org.gouvernail.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * The reply to a desk's page. The component library announces the nonce of its inline scripts in a policy of its own; two
 * policies would each have to allow a script, so that its script rule takes the place of ours within the one policy.
 */
final class PageResponse extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";

    PageResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        String ours = getHeader(POLICY);
        if (POLICY.equalsIgnoreCase(name) && ours != null && value.startsWith("script-src ")) {
            super.setHeader(POLICY, ours.replaceFirst("script-src [^;]*", scripts(value)));
        } else {
            super.setHeader(name, value);
        }
    }

    private static String scripts(String policy) {
        int end = policy.indexOf(';');
        return (end < 0 ? policy : policy.substring(0, end)).trim();
    }
}
