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
        if (!key.matches("[\\x21-\\x7E]{1,200}")) {
            throw DomainException.invalid("input.idempotency-key", "/Idempotency-Key");
        }
        return idempotency.once(key, facts.target(), facts.bodyHash(), () -> (Response) context.proceed());
    }

    static Response replay(IdempotencyRecord kept) {
        Response.ResponseBuilder reply = Response.status(kept.status());
        String location = kept.location();
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
