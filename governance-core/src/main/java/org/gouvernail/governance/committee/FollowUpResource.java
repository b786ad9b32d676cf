package org.gouvernail.governance.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.committee.Committees.Evidence;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /followups}: what decisions left to do. */
@Path("/followups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpResource {

    @Inject
    Committees committees;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "COORDINATOR", "APPROVER"})
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("open") @Nullable String open) {
        return Page.of(committees.followUps(Boolean.TRUE.equals(Page.flag("open", open))), FollowUpView::code, uri);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "COORDINATOR", "APPROVER"})
    public Response one(@PathParam("code") String code) {
        return Replies.ok(committees.followUps(false).stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("follow-up", code)));
    }

    @POST
    @Path("{code}/closing")
    @Idempotent
    @RolesAllowed({"SECRETARIAT", "COORDINATOR", "APPROVER"})
    public Response close(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            CommitteeInput.Evidence input) {
        return Replies.ok(committees.closeFollowUp(
                code, new Evidence(input.evidence, input.link, input.sha256), Replies.seen(ifMatch)));
    }
}
