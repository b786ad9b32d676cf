package org.gouvernail.sectorplans.deliverable;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableView;
import org.gouvernail.sectorplans.deliverable.Deliverables.Filter;
import org.jspecify.annotations.Nullable;

/** {@code /plans/{code}/deliverables}: what a plan's milestones promise, and when it is due. */
@Path("/plans/{code}/deliverables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanDeliverablesResource {

    @Inject
    Deliverables deliverables;

    @GET
    @PublicAccess
    @Paged
    public Response all(
            @PathParam("code") String plan,
            @QueryParam("milestone") @Nullable String milestone,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("dueBy") @Nullable String dueBy,
            @Context UriInfo uri) {
        return Page.of(
                deliverables.of(plan, new Filter(milestone, organisation, day(dueBy))), DeliverableView::code, uri);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw DomainException.unreadable(
                    "input.unreadable", List.of(new FieldProblem("/dueBy", "input.type-date")));
        }
    }
}
