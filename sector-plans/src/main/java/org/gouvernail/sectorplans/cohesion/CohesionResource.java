package org.gouvernail.sectorplans.cohesion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;

/** {@code /strategy/cohesion}: what holds together, and what does not. */
@Path("/strategy/cohesion")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CohesionResource {

    @Inject
    Cohesion cohesion;

    @GET
    @PublicAccess
    public Response cohesion() {
        return Replies.ok(cohesion.view());
    }
}
