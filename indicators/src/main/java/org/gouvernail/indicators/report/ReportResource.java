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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.gouvernail.governance.kernel.Version;
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
    private static final String REVISION = PERIOD + "/revisions/{revision: [1-9]\\d{0,5}}";

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
    public Response one(
            @PathParam("period") String period,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("as_of") @Nullable String asOf,
            @Context Request request) {
        return view(ReportAsked.of(period, revision, asOf), request);
    }

    @GET
    @Path(REVISION)
    @PublicAccess
    public Response revision(
            @PathParam("period") String period, @PathParam("revision") int revision, @Context Request request) {
        return view(new ReportAsked(period, revision, null), request);
    }

    @GET
    @Path(PERIOD + "/record")
    @PublicAccess
    public Response record(
            @PathParam("period") String period,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("as_of") @Nullable String asOf,
            @Context Request request) {
        return bytes(ReportAsked.of(period, revision, asOf), request);
    }

    @GET
    @Path(REVISION + "/record")
    @PublicAccess
    public Response revisionRecord(
            @PathParam("period") String period, @PathParam("revision") int revision, @Context Request request) {
        return bytes(new ReportAsked(period, revision, null), request);
    }

    @POST
    @Path(PERIOD + "/approval")
    @Idempotent
    @RolesAllowed("COMMITTEE")
    public Response approve(@PathParam("period") String period, Approval input) {
        return changed(reports.approve(period, input.sha256));
    }

    @POST
    @Path(PERIOD + "/publication")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    @Consumes(MediaType.WILDCARD)
    public Response publish(@PathParam("period") String period) {
        return changed(reports.publish(period));
    }

    private Response view(ReportAsked asked, Request request) {
        return unless(request, tag(asked.summary(reports)), () -> asked.view(reports));
    }

    private Response bytes(ReportAsked asked, Request request) {
        EntityTag tag = new EntityTag(asked.summary(reports).sha256());
        return unless(request, tag, () -> asked.record(reports).getBytes(StandardCharsets.UTF_8));
    }

    /** 304 when the reader has this version, else what it holds, read only now. */
    private static Response unless(Request request, EntityTag tag, Supplier<Object> content) {
        ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(content.get()) : known).tag(tag).build();
    }

    private static Response changed(ReportView report) {
        return Response.ok(report).tag(tag(report.summary())).build();
    }

    /** What a report says never changes, so that its version follows from its hash and from what happened to it. */
    private static EntityTag tag(ReportSummary report) {
        return new EntityTag(Version.of(report));
    }

    /** Body of an approval: the hash of what was read. */
    public static class Approval extends Input {
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") public String sha256;
    }
}
