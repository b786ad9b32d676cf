package org.gouvernail.sectorplans.promise;

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

/** {@code /measures/{measure}/promise}: what a measure first announced beside what it says today. */
@Path("/measures/{measure}/promise")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasurePromiseResource {

    @Inject
    Promises promises;

    @GET
    @PublicAccess
    public Response one(@PathParam("measure") String measure) {
        return Replies.ok(promises.of(measure));
    }
}
