package org.gouvernail.sectorplans.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;

/** {@code /periods/{period}/reminders}: who was told about a quarter and how it reached them; a round of reminders. */
@Path("/periods/{period}/reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReminderResource {

    @Inject
    Reminders reminders;

    @GET
    @RolesAllowed({"SECRETARIAT", "AUDITOR"})
    @Paged
    public Response told(@PathParam("period") String period, @Context UriInfo uri) {
        return Page.of(reminders.told(period), n -> n.id().toString(), uri);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response remind(@PathParam("period") String period) {
        return Replies.ok(reminders.remind(period));
    }
}
