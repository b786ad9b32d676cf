package org.gouvernail.governance.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /escalation-rules}: the rules by which things go to the committee of themselves, and every set there was. */
@Path("/escalation-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EscalationResource {

    @Inject
    Escalations escalations;

    @GET
    @PublicAccess
    public Response current() {
        return Replies.ok(escalations.current());
    }

    @GET
    @Path("history")
    @PublicAccess
    @Paged
    public Response history(@Context UriInfo uri) {
        return Page.of(escalations.history(), set -> String.valueOf(set.rules().version()), uri);
    }

    @PUT
    @RolesAllowed("SECRETARIAT")
    public Response set(@HeaderParam("If-Match") @Nullable String ifMatch, EscalationInput input) {
        return Replies.ok(escalations.set(input.applied(), input.reason, Replies.seen(ifMatch)));
    }
}
