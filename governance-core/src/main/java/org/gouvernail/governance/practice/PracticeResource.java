package org.gouvernail.governance.practice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.practice.Practices.Filter;
import org.gouvernail.governance.practice.Practices.PracticeView;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /practices}: the library of practices, open to all; kept by the secretariat. */
@Path("/practices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PracticeResource {

    @Inject
    Practices practices;

    @GET
    @PublicAccess
    @Paged
    public Response all(
            @Context UriInfo uri,
            @QueryParam("q") @Nullable String words,
            @QueryParam("jurisdiction") @Nullable String jurisdiction) {
        return Page.of(practices.all(new Filter(words, jurisdiction)), PracticeView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code) {
        return Replies.ok(practices.find(code).orElseThrow(() -> DomainException.notFound(PracticeService.KIND, code)));
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response record(PracticeInput input) {
        PracticeView made = practices.record(input.content());
        return Replies.created("/practices/" + made.code(), made);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed("SECRETARIAT")
    public Response revise(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, PracticeChange change) {
        return Replies.ok(practices.revise(code, change::over, Replies.seen(ifMatch)));
    }
}
