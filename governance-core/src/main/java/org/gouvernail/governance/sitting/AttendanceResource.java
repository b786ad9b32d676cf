package org.gouvernail.governance.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /sessions/{session}/attendance}: who is there, and whether that is enough. */
@Path("/sessions/{session}/attendance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    @Inject
    Sittings sittings;

    @PathParam("session")
    String session;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    public Response roll() {
        return Replies.ok(sittings.roll(session));
    }

    @PUT
    @RolesAllowed("SECRETARIAT")
    public Response call(@HeaderParam("If-Match") @Nullable String ifMatch, SittingInput.Attendance input) {
        return Replies.ok(sittings.call(session, input.read(), Replies.seen(ifMatch)));
    }
}
