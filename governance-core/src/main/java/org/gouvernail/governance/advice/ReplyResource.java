package org.gouvernail.governance.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /advice/{code}/reply}: drafted and released by the secretariat, approved by the committee by its hash. */
@Path("/advice/{code}/reply")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReplyResource {

    @Inject
    AdviceBook book;

    @PathParam("code")
    String code;

    @PUT
    @RolesAllowed("SECRETARIAT")
    public Response draft(@HeaderParam("If-Match") @Nullable String ifMatch, AdviceInput.Reply input) {
        return Replies.ok(book.draftReply(code, input.read(), Replies.seen(ifMatch)));
    }

    @POST
    @Path("approval")
    @Idempotent
    @RolesAllowed("COMMITTEE")
    public Response approve(AdviceInput.Approval input) {
        return Replies.ok(book.approveReply(code, input.sha256));
    }

    @POST
    @Path("release")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response release(@HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(book.releaseReply(code, Replies.seen(ifMatch)));
    }
}
