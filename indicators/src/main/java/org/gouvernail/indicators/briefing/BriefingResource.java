package org.gouvernail.indicators.briefing;

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

/** {@code /sessions/{session}/briefing}: the briefing pack as data. */
@Path("/sessions/{session}/briefing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BriefingResource {

    @Inject
    Briefings briefings;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    public Response one(@PathParam("session") String session) {
        return Replies.ok(briefings.of(session));
    }
}
