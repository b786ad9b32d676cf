package org.gouvernail.governance.reorganisation;

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
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.reorganisation.Reorganisations.ReorganisationView;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /reorganisations}: which organisations merged or split, and what went where; carried out by administrators. */
@Path("/reorganisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReorganisationResource {

    @Inject
    Reorganisations reorganisations;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("organisation") @Nullable String organisation) {
        return Page.of(reorganisations.all(organisation), ReorganisationView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code) {
        return Replies.ok(reorganisations
                .find(code)
                .orElseThrow(() -> DomainException.notFound(ReorganisationService.KIND, code)));
    }

    @GET
    @Path("{code}/moves")
    @PublicAccess
    @Paged
    public Response moves(@Context UriInfo uri, @PathParam("code") String code) {
        return Page.of(
                reorganisations.moves(code),
                m -> m.subject().kind() + ":" + m.subject().code() + ":" + m.part() + ":" + m.from(),
                uri);
    }

    @POST
    @Path("preview")
    @Idempotent
    @RolesAllowed("ADMIN")
    public Response preview(ReorganisationInput input) {
        return Replies.ok(reorganisations.preview(input.order()));
    }

    @POST
    @Idempotent
    @RolesAllowed("ADMIN")
    public Response carryOut(ReorganisationInput input) {
        ReorganisationView made = reorganisations.carryOut(input.order());
        return Replies.created("/reorganisations/" + made.code(), made);
    }
}
