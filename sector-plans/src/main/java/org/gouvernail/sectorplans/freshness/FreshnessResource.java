package org.gouvernail.sectorplans.freshness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.freshness.Freshness.Row;
import org.jspecify.annotations.Nullable;

/** {@code /freshness}: the freshness index, and the milestones from which anyone who reads it computes it again. */
@Path("/freshness")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FreshnessResource {

    @Inject
    Freshness freshness;

    @GET
    @PublicAccess
    public Response index() {
        return Replies.ok(freshness.index());
    }

    @GET
    @Path("milestones")
    @PublicAccess
    @Paged
    public Response milestones(@QueryParam("organisation") @Nullable String organisation, @Context UriInfo uri) {
        return Page.of(freshness.milestones(organisation), Row::milestone, uri);
    }
}
