package org.gouvernail.indicators.report;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.jspecify.annotations.Nullable;

/** {@code /reports}: the quarterly reports, their exact record, approval and publication. */
@Path("/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    private static final String PERIOD = "{period: \\d{4}-\\d{4}-T[1-4]}";

    @Inject
    Reports reports;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(reports.all(Replies.asOf(asOf)), ReportSummary::period, uri);
    }

    @GET
    @Path(PERIOD)
    @PublicAccess
    public Response one(@PathParam("period") String period, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(report(period, asOf));
    }

    @GET
    @Path(PERIOD + "/revisions/{revision: [1-9]\\d{0,5}}")
    @PublicAccess
    public Response revision(@PathParam("period") String period, @PathParam("revision") int revision) {
        return Replies.ok(reports.revision(period, revision).orElseThrow(() -> unknown(period)));
    }

    @GET
    @Path(PERIOD + "/record")
    @PublicAccess
    public Response record(@PathParam("period") String period, @QueryParam("as_of") @Nullable String asOf) {
        String record = reports.record(period, Replies.asOf(asOf)).orElseThrow(() -> unknown(period));
        return Response.ok(record.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON)
                .tag(new EntityTag(org.gouvernail.governance.kernel.Json.sha256(record)))
                .build();
    }

    @POST
    @Path(PERIOD + "/approval")
    @Idempotent
    @RolesAllowed("COMMITTEE")
    public Response approve(@PathParam("period") String period, Approval input) {
        return Replies.ok(reports.approve(period, input.sha256));
    }

    @POST
    @Path(PERIOD + "/publication")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    @Consumes(MediaType.WILDCARD)
    public Response publish(@PathParam("period") String period) {
        return Replies.ok(reports.publish(period));
    }

    private ReportView report(String period, @Nullable String asOf) {
        return reports.find(period, Replies.asOf(asOf)).orElseThrow(() -> unknown(period));
    }

    private static DomainException unknown(String period) {
        return DomainException.notFound(ReportState.KIND, period);
    }

    /** Body of an approval: the hash of what was read. */
    public static class Approval extends Input {
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") public String sha256;
    }
}
