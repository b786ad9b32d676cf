package org.gouvernail.web.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.PublicAccess;

/**
 * The access rule of each REST method, told as a problem: the container's own check would answer in HTML. A method
 * without a rule is closed.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null
                || resource.getResourceMethod().isAnnotationPresent(PublicAccess.class)
                || !resource.getResourceClass().getName().startsWith("org.gouvernail.")) {
            return;
        }
        Actor actor = CurrentActor.get();
        if (!actor.signedIn()) {
            throw DomainException.unauthenticated();
        }
        RolesAllowed rule = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (rule == null || Arrays.stream(rule.value()).map(Role::valueOf).noneMatch(actor::has)) {
            throw DomainException.forbidden("access.role");
        }
    }
}
