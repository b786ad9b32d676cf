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
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /advice/{code}/opinion}: drafted by the members of the body, adopted by its hash, released by its chair. */
@Path("/advice/{code}/opinion")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpinionResource {

    @Inject
    AdviceBook book;

    @PathParam("code")
    String code;

    @PUT
    @RolesAllowed("ADVISOR")
    public Response draft(@HeaderParam("If-Match") @Nullable String ifMatch, AdviceInput.Opinion input) {
        return Replies.ok(book.draft(code, input.read(), Replies.seen(ifMatch)));
    }

    @POST
    @Path("adoption")
    @Idempotent
    @RolesAllowed("ADVISOR")
    public Response adopt(AdviceInput.Adoption input) {
        if ((input.session == null) != (input.item == null)) {
            throw DomainException.invalid("advice.session-and-item", input.session == null ? "/session" : "/item");
        }
        return Replies.ok(book.adopt(code, input.sha256, input.session, input.item));
    }

    @POST
    @Path("release")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("ADVISOR")
    public Response release(@HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(book.releaseOpinion(code, Replies.seen(ifMatch)));
    }
}
