package org.gouvernail.governance.edition;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /strategy/revisions}: written by the secretariat, open to all once submitted, settled by the committee. */
@Path("/strategy/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevisionResource {

    @Inject
    Revisions revisions;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(revisions.all(), RevisionView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code) {
        return Replies.ok(revisions.find(code).orElseThrow(() -> DomainException.notFound(RevisionService.KIND, code)));
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response propose(RevisionInput input) {
        RevisionView made = revisions.propose(input.proposed());
        return Replies.created("/strategy/revisions/" + made.code(), made);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed("SECRETARIAT")
    public Response edit(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, RevisionInput input) {
        return Replies.ok(revisions.edit(code, input.proposed(), Replies.seen(ifMatch)));
    }

    @POST
    @Path("{code}/submission")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response submit(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            RevisionInput.HeardInput input) {
        return Replies.ok(revisions.submit(code, input.heard(), Replies.seen(ifMatch)));
    }

    @POST
    @Path("{code}/request")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response request(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            RevisionInput.HeardInput input) {
        return Replies.ok(revisions.request(code, input.heard(), Replies.seen(ifMatch)));
    }

    @POST
    @Path("{code}/settlement")
    @Idempotent
    @RolesAllowed("COMMITTEE")
    public Response settle(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            RevisionInput.Settlement input) {
        return Replies.ok(revisions.decide(code, input.decision, input.approved, Replies.seen(ifMatch)));
    }

    @POST
    @Path("{code}/withdrawal")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response withdraw(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            RevisionInput.Withdrawal input) {
        return Replies.ok(revisions.withdraw(code, input.reason, Replies.seen(ifMatch)));
    }
}
