package org.gouvernail.governance.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /advice/{code}/errata}: corrections beside an adopted opinion or an approved reply. */
@Path("/advice/{code}/errata")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdviceErrataResource {

    @Inject
    AdviceBook book;

    @PathParam("code")
    String code;

    @POST
    @Idempotent
    @RolesAllowed({"ADVISOR", "SECRETARIAT"})
    public Response correct(@HeaderParam("If-Match") @Nullable String ifMatch, AdviceInput.Erratum input) {
        return Replies.ok(book.correct(code, input.side, input.text, Replies.seen(ifMatch)));
    }
}
