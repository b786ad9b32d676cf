package org.gouvernail.sectorplans.critical;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;

/** {@code /orientations/{orientation}/rating}: the computed rating of an orientation, with its critical measures and their rule. */
@Path("/orientations/{orientation}/rating")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrientationRatingResource {

    @Inject
    ParentRatings ratings;

    @GET
    @PublicAccess
    public Response one(@PathParam("orientation") String orientation) {
        return Replies.ok(ratings.ofOrientation(orientation));
    }
}
