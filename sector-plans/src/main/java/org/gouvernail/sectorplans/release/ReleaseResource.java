package org.gouvernail.sectorplans.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.release.Releases.ReleaseView;
import org.gouvernail.sectorplans.release.Releases.SourceRecord;
import org.jspecify.annotations.Nullable;

/** {@code /plans/{code}/releases}: what an outside source said of a plan, period by period, and how it moved. */
@Path("/plans/{code}/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseResource {

    @Inject
    Releases releases;

    @GET
    @PublicAccess
    @Paged
    public Response all(@PathParam("code") String plan, @Context UriInfo uri) {
        return Page.of(releases.of(plan), ReleaseView::release, uri);
    }

    @GET
    @Path("{release}")
    @PublicAccess
    public Response one(@PathParam("code") String plan, @PathParam("release") String release) {
        return Replies.ok(releases.require(plan, release));
    }

    @GET
    @Path("{release}/records")
    @PublicAccess
    @Paged
    public Response records(
            @PathParam("code") String plan, @PathParam("release") String release, @Context UriInfo uri) {
        releases.require(plan, release);
        return Page.of(releases.records(plan, release), SourceRecord::key, uri);
    }

    /** From an earlier release to this one. */
    @GET
    @Path("{release}/movement")
    @PublicAccess
    public Response movement(
            @PathParam("code") String plan,
            @PathParam("release") String release,
            @QueryParam("from") @Nullable String from) {
        if (from == null) {
            throw DomainException.unreadable("input.unreadable", List.of(new FieldProblem("/from", "input.required")));
        }
        return Replies.ok(releases.movement(plan, from, release));
    }
}
