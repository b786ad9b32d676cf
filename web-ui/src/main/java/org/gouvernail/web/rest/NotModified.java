package org.gouvernail.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reader who already holds the current version of a resource ({@code If-None-Match}) is told so and sent nothing. */
@Provider
public class NotModified implements ContainerResponseFilter {

    private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        EntityTag current = response.getEntityTag();
        if (reads
                && response.getStatus() == 200
                && current != null
                && holds(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), current.getValue())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Whether a list of entity tags, weak or strong, names this one. */
    static boolean holds(@Nullable String header, String current) {
        if (header == null) {
            return false;
        }
        if (header.strip().equals("*")) {
            return true;
        }
        Matcher tag = TAG.matcher(header);
        while (tag.find()) {
            if (tag.group(1).equals(current)) {
                return true;
            }
        }
        return false;
    }
}
