package org.gouvernail.governance.fact;

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
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.fact.Facts.Filter;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /facts}: the fact base, open to all; kept by the secretariat. */
@Path("/facts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactResource {

    @Inject
    Facts facts;

    @GET
    @PublicAccess
    @Paged
    public Response all(
            @Context UriInfo uri,
            @QueryParam("q") @Nullable String words,
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("disagreeing") @Nullable String disagreeing) {
        return Page.of(facts.all(new Filter(words, topic, Page.flag("disagreeing", disagreeing))), FactView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code) {
        return Replies.ok(require(code));
    }

    @GET
    @Path("{code}/versions")
    @PublicAccess
    @Paged
    public Response versions(@Context UriInfo uri, @PathParam("code") String code) {
        return Page.of(facts.versions(code), v -> String.valueOf(v.revision()), uri);
    }

    @GET
    @Path("{code}/uses")
    @PublicAccess
    @Paged
    public Response uses(@Context UriInfo uri, @PathParam("code") String code) {
        return Page.of(facts.uses(code), s -> s.ref().toString(), uri);
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response record(FactInput input) {
        FactView made = facts.record(input.content());
        return Replies.created("/facts/" + made.code(), made);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed("SECRETARIAT")
    public Response correct(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, FactChange change) {
        return Replies.ok(facts.correct(code, change::over, change.reason, Replies.seen(ifMatch)));
    }

    private FactView require(String code) {
        return facts.find(code).orElseThrow(() -> DomainException.notFound(FactService.KIND, code));
    }
}
