package org.gouvernail.sectorplans.risk;

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
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.risk.Issues.Filter;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.jspecify.annotations.Nullable;

/** {@code /issues}: the issues of all measures in the reader's sight, the first due first; one of them, and its life. */
@Path("/issues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssueResource {

    @Inject
    Issues issues;

    @Inject
    RegisterChanges changes;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(
            @Context UriInfo uri,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("state") @Nullable String state,
            @QueryParam("overdue") @Nullable String overdue) {
        Filter filter = new Filter(
                plan, organisation, Page.choice(IssueState.class, "state", state), Page.flag("overdue", overdue));
        return Page.of(issues.search(filter), IssueView::code, uri);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    public Response one(@PathParam("code") String code, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(
                issues.find(code, Replies.asOf(asOf)).orElseThrow(() -> DomainException.notFound("issue", code)));
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response revise(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, IssueInput change) {
        IssueView now = issues.find(code, null).orElseThrow(() -> DomainException.notFound("issue", code));
        Version.check(Replies.seen(ifMatch), now);
        return Replies.ok(issues.revise(code, change.applied(now), change.reason, Replies.seen(ifMatch)));
    }

    @GET
    @Path("{code}/changes")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response changes(@PathParam("code") String code, @Context UriInfo uri) {
        IssueView of = issues.find(code, null).orElseThrow(() -> DomainException.notFound("issue", code));
        return Page.of(
                changes.of(of.measure()).getOrDefault(of.code(), List.of()),
                earlier -> String.valueOf(earlier.number()),
                uri);
    }

    @POST
    @Path("{code}/closing")
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response close(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, OutcomeInput input) {
        return Replies.ok(issues.close(code, input.outcome, Replies.seen(ifMatch)));
    }
}
