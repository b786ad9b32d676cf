package org.gouvernail.governance.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.gouvernail.governance.kernel.DomainException;

@Requires
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RequiresInterceptor {

    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        Requires required = context.getMethod().getAnnotation(Requires.class);
        if (required == null) {
            required = context.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        }
        if (required == null) {
            return context.proceed();
        }
        Actor actor = CurrentActor.get();
        Authority authority = Authority.enter(actor, Arrays.asList(required.value()));
        try {
            check(required, actor);
            return context.proceed();
        } finally {
            authority.leave();
        }
    }

    private static void check(Requires required, Actor actor) {
        if (!actor.has(Role.SYSTEM)) {
            if (!actor.signedIn()) {
                throw DomainException.unauthenticated();
            }
            if (actor.entry() == Actor.Entry.GIVEN_PASSWORD && !required.withGivenPassword()) {
                throw DomainException.forbidden("access.given-password");
            }
            if (Arrays.stream(required.value()).noneMatch(actor::hasItself)
                    && Arrays.stream(required.value()).noneMatch(actor::has)) {
                throw DomainException.forbidden("access.role");
            }
        }
    }
}
