package org.gouvernail.sectorplans.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;

/** {@code /ratings/rules}: the rules of the computed rating in words, with their thresholds. */
@Path("/ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource {

    @Inject
    RatingThresholds thresholds;

    @GET
    @Path("rules")
    @PublicAccess
    public Response rules() {
        Thresholds at = thresholds.inForce();
        return Replies.ok(new Rules(at, ThresholdBound.ALL, RatingWords.rules(at)));
    }

    /** The thresholds in force, between which numbers each may be set, and the rule of each dimension. */
    public record Rules(Thresholds thresholds, List<ThresholdBound> bounds, List<LocalizedText> rules) {}
}
