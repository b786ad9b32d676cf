package org.gouvernail.governance.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Filter;
import org.gouvernail.governance.advice.AdviceBook.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /advice}: what was asked of the advisory bodies and what the reader may see of it; public once both sides released. */
@Path("/advice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdviceResource {

    @Inject
    AdviceBook book;

    @GET
    @PublicAccess
    @Paged
    public Response all(
            @Context UriInfo uri,
            @QueryParam("state") @Nullable String state,
            @QueryParam("body") @Nullable String body) {
        return Page.of(book.all(new Filter(Page.choice(State.class, "state", state), body)), AdviceView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code) {
        return Replies.ok(book.find(code).orElseThrow(() -> DomainException.notFound(AdviceService.KIND, code)));
    }

    @GET
    @Path("{code}/subject")
    @RolesAllowed({"ADVISOR", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    public Response subject(@PathParam("code") String code) {
        return Replies.ok(book.subject(code).orElseThrow(() -> DomainException.notFound(AdviceService.KIND, code)));
    }

    @POST
    @Idempotent
    @RolesAllowed({"SECRETARIAT", "COMMITTEE"})
    public Response request(AdviceInput.Question input) {
        return created(book.request(input.body, input.read()));
    }

    @POST
    @Path("initiatives")
    @Idempotent
    @RolesAllowed("ADVISOR")
    public Response initiate(AdviceInput.Initiative input) {
        return created(book.initiate(input.body, input.question, SubjectRef.parse(input.subject)));
    }

    private static Response created(AdviceView made) {
        return Replies.created("/advice/" + made.code(), made);
    }
}
