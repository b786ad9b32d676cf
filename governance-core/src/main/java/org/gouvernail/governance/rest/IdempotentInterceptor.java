package org.gouvernail.governance.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.gouvernail.governance.kernel.DomainException;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {

    /** Kept for a reply that held a secret: its repetition is refused with this status. */
    static final int SHOWN_ONCE = 409;

    @Inject
    RequestFacts facts;

    @Inject
    Idempotency idempotency;

    @AroundInvoke
    Object once(InvocationContext context) throws Exception {
        String key = facts.idempotencyKey();
        if (key == null) {
            return context.proceed();
        }
        return idempotency.once(key, () -> (Response) context.proceed());
    }

    static Response replay(IdempotencyRecord kept) {
        String location = kept.location();
        if (kept.status() == SHOWN_ONCE) {
            throw DomainException.conflict("input.idempotency-shown-once", String.valueOf(location));
        }
        Response.ResponseBuilder reply = Response.status(kept.status());
        if (location != null) {
            reply.location(URI.create(location));
        }
        if (kept.etag() != null) {
            reply.header("ETag", kept.etag());
        }
        if (kept.body() != null) {
            reply.type(MediaType.APPLICATION_JSON_TYPE).entity(kept.body());
        }
        return reply.build();
    }
}
