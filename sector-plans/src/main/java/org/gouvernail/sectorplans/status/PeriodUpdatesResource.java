package org.gouvernail.sectorplans.status;

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
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.jspecify.annotations.Nullable;

/** {@code /periods/{code}/updates}: the updates of a period that the reader may see. */
@Path("/periods/{period}/updates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeriodUpdatesResource {

    @Inject
    StatusUpdates updates;

    @GET
    @PublicAccess
    @Paged
    public Response list(
            @PathParam("period") String period,
            @Context UriInfo uri,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("state") @Nullable String state) {
        return Page.of(
                updates.list(period, organisation, Page.choice(UpdateState.class, "state", state)),
                StatusUpdates.UpdateView::measure,
                uri);
    }
}
