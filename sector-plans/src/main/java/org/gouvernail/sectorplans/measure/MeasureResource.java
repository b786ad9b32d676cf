package org.gouvernail.sectorplans.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.plan.Given;
import org.jspecify.annotations.Nullable;

/** {@code /measures}: the measures of all plans, as their reader may see them; revised by the secretariat. */
@Path("/measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureResource {

    @Inject
    Measures measures;

    @Inject
    MeasureSearch search;

    @GET
    @PublicAccess
    @Paged(filters = {"plan", "organisation", "orientation", "rating", "state", "late", "q", "sort"})
    public Response all(@Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        Instant instant = Replies.asOf(asOf);
        return Page.of(
                search.records(MeasureQuery.of(uri), instant),
                MeasureRecord::code,
                page -> search.views(page, instant),
                uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(
                measures.find(code, Replies.asOf(asOf)).orElseThrow(() -> DomainException.notFound("measure", code)));
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed("SECRETARIAT")
    public Response revise(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, MeasureInput change) {
        MeasureView now = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        Version.check(Replies.seen(ifMatch), now);
        Given.same("/code", change.code, code);
        Given.same("/plan", change.plan, now.plan());
        Given.asRead(change, MeasureAsRead.NAMES, now);
        return Replies.ok(measures.revise(code, change.applied(now), change.decision, Replies.seen(ifMatch)));
    }
}
