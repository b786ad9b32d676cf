package org.gouvernail.governance.convening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Replies;

/** {@code /sessions/{session}/notice}: the notice in force, and a new one. */
@Path("/sessions/{session}/notice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeOfSessionResource {

    @Inject
    Convening convening;

    @PathParam("session")
    String session;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    public Response one() {
        return Replies.ok(
                convening.current(session).orElseThrow(() -> DomainException.notFound(NoticeSubjects.KIND, session)));
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response issue(NoticeInput input) {
        return Replies.created(
                "/sessions/" + session + "/notice",
                convening.issue(session, input.attendance, input.deadline, input.reason));
    }
}
