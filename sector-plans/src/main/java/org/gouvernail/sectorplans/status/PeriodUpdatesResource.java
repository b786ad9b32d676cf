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
import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.status.StatusUpdates.Listed;
import org.jspecify.annotations.Nullable;

/** {@code /periods/{code}/updates}: the updates of a period that the reader may see. */
@Path("/periods/{period}/updates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeriodUpdatesResource {

    @Inject
    StatusUpdates updates;

    @Inject
    MeasureDirectory measures;

    @GET
    @PublicAccess
    @Paged
    public Response list(
            @PathParam("period") String period,
            @Context UriInfo uri,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("state") @Nullable String state,
            @QueryParam("as_of") @Nullable String asOf) {
        UpdateState wanted = Page.choice(UpdateState.class, "state", state);
        Instant instant = Replies.asOf(asOf);
        if (instant != null) {
            return Page.of(updates.list(period, organisation, wanted, instant), StatusUpdates.UpdateView::measure, uri);
        }
        String cursor = uri.getQueryParameters().getFirst("cursor");
        if (cursor != null && measures.named(List.of(cursor)).isEmpty()) {
            throw DomainException.unreadable("input.unreadable", List.of(new FieldProblem("/cursor", "input.cursor")));
        }
        int limit = Page.limit(uri.getQueryParameters().getFirst("limit"));
        Listed page = updates.page(period, organisation, wanted, cursor, limit);
        Response.ResponseBuilder reply = Response.ok(new Page<>(page.updates(), page.total()));
        if (page.more()) {
            reply.links(Page.next(uri, page.updates().get(limit - 1).measure()));
        }
        return reply.build();
    }
}
