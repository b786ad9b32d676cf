package org.gouvernail.governance.account;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException;

/** Holds a token that only reads to reading. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ReadTokenFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (CurrentActor.get().entry() == Actor.Entry.READ_TOKEN && !READING.contains(request.getMethod())) {
            throw DomainException.forbidden("access.read-token");
        }
    }
}
