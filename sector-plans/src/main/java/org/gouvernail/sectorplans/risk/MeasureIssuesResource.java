package org.gouvernail.sectorplans.risk;

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
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.jspecify.annotations.Nullable;

/** {@code /measures/{measure}/issues}: the register of issues of a measure, for those who may read how it stands. */
@Path("/measures/{measure}/issues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureIssuesResource {

    @Inject
    Issues issues;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(
            @PathParam("measure") String measure, @Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(issues.of(measure, Replies.asOf(asOf)), IssueView::code, uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response enter(@PathParam("measure") String measure, IssueInput input) {
        IssueView entered = issues.enter(measure, input.entered());
        return Replies.created("/issues/" + entered.code(), entered);
    }
}
