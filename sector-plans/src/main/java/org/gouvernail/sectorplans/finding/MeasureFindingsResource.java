package org.gouvernail.sectorplans.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;

/** {@code /measures/{measure}/findings}: the contradictions of a measure, for those who may read how it stands. */
@Path("/measures/{measure}/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasureFindingsResource {

    @Inject
    Findings findings;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(@PathParam("measure") String measure, @Context UriInfo uri) {
        return Page.of(findings.of(measure), f -> f.kind().name(), uri);
    }
}
