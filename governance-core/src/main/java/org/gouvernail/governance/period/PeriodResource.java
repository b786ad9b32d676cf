package org.gouvernail.governance.period;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /periods}: the reporting periods, open to all; announced by administrators, moved by the secretariat. */
@Path("/periods")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeriodResource {

    @Inject
    ReportingPeriods periods;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(periods.all(Replies.asOf(asOf)), PeriodView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(
                periods.find(code, Replies.asOf(asOf)).orElseThrow(() -> DomainException.notFound("period", code)));
    }

    @POST
    @Idempotent
    @RolesAllowed("ADMIN")
    public Response create(NewPeriod input) {
        PeriodView made = periods.create(input.code);
        return Replies.created("/periods/" + made.code(), made);
    }

    @POST
    @Path("{code}/opening")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response open(@PathParam("code") String code) {
        return Replies.ok(periods.open(code));
    }

    @POST
    @Path("{code}/closing")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response close(@PathParam("code") String code) {
        return Replies.ok(periods.close(code));
    }

    /** Body of an announcement. */
    public static class NewPeriod extends Input {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String code;
    }
}
