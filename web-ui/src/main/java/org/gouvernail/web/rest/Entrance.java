package org.gouvernail.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.gouvernail.governance.rest.RequestFacts;

/** Notes what idempotent methods need, and refuses a body announced as too large before reading it. */
@Provider
public class Entrance implements ContainerRequestFilter {

    @Inject
    RequestFacts facts;

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
    }
}
