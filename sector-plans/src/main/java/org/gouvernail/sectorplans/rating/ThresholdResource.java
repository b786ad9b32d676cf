package org.gouvernail.sectorplans.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /ratings/thresholds}: the thresholds of the computed rating in force, and every set there was. */
@Path("/ratings/thresholds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThresholdResource {

    @Inject
    RatingThresholds thresholds;

    @GET
    @PublicAccess
    public Response current() {
        return Replies.ok(thresholds.current());
    }

    @GET
    @Path("history")
    @PublicAccess
    @Paged
    public Response history(@Context UriInfo uri) {
        return Page.of(
                thresholds.history(), set -> String.valueOf(set.thresholds().version()), uri);
    }

    @PUT
    @RolesAllowed("SECRETARIAT")
    public Response set(@HeaderParam("If-Match") @Nullable String ifMatch, ThresholdInput input) {
        return Replies.ok(thresholds.set(input.applied(thresholds.current()), input.reason, Replies.seen(ifMatch)));
    }
}
