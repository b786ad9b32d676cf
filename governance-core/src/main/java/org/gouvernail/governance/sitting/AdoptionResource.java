package org.gouvernail.governance.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.Replies;

/** {@code /decisions/{code}/adoption}: how a decision was adopted. */
@Path("/decisions/{code}/adoption")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionResource {

    @Inject
    Sittings sittings;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    public Response how(@PathParam("code") String code) {
        return Replies.ok(sittings.adoption(code));
    }
}
