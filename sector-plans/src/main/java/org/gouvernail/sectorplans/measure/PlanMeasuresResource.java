package org.gouvernail.sectorplans.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.plan.Plans;
import org.jspecify.annotations.Nullable;

/** {@code /plans/{plan}/measures}: the measures of one plan; the secretariat adds them. */
@Path("/plans/{plan}/measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanMeasuresResource {

    @Inject
    Plans plans;

    @Inject
    Measures measures;

    @Inject
    MeasureSearch search;

    @GET
    @PublicAccess
    @Paged(filters = {"organisation", "orientation", "rating", "state", "late", "q", "sort"})
    public Response all(
            @PathParam("plan") String plan, @Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        Instant instant = Replies.asOf(asOf);
        if (plans.find(plan, instant).isEmpty()) {
            throw DomainException.notFound("plan", plan);
        }
        return Page.of(
                search.records(MeasureQuery.of(uri, plan), instant),
                MeasureRecord::code,
                page -> search.views(page, instant),
                uri);
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response create(@PathParam("plan") String plan, MeasureInput input) {
        Given.same("/plan", input.plan, plan);
        Given.asRead(input, MeasureAsRead.NAMES, null);
        MeasureView made = measures.create(plan, Given.required("/code", input.code), input.created());
        return Replies.created("/measures/" + made.code(), made);
    }
}
