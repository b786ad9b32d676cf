package org.gouvernail.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Arrays;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.RequestFacts;

/** Notes what idempotent methods need, and refuses a body that is missing or announced as too large before reading it. */
@Provider
public class Entrance implements ContainerRequestFilter {

    @Inject
    RequestFacts facts;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        facts.note(
                request.getHeaderString("Idempotency-Key"),
                request.getMethod() + " " + request.getUriInfo().getPath());
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean json = request.getMediaType() != null
                && request.getMediaType().getSubtype().endsWith("json");
        if (json && length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > BodyReader.LIMIT) {
            throw new BodyReader.BodyTooLarge();
        }
        if (!request.hasEntity() && takesABody()) {
            throw BodyReader.unreadable();
        }
    }

    private boolean takesABody() {
        return resource.getResourceMethod() != null
                && Arrays.stream(resource.getResourceMethod().getParameterTypes())
                        .anyMatch(Input.class::isAssignableFrom);
    }
}
