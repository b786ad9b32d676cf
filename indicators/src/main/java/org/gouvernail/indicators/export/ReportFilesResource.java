package org.gouvernail.indicators.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.rest.Languages;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.indicators.report.ReportAsked;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.jspecify.annotations.Nullable;

/** {@code /reports/{period}.csv} and its kin: a report as a file. */
@Path("/reports")
@RequestScoped
public class ReportFilesResource {

    private static final String PERIOD = "{period: \\d{4}-\\d{4}-T[1-4]}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Reports reports;

    @GET
    @Path(PERIOD + ".csv")
    @Produces("text/csv")
    @PublicAccess
    public Response csv(
            @PathParam("period") String period,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("as_of") @Nullable String asOf,
            @Context HttpHeaders headers) {
        Locale locale = locale(lang, headers);
        ReportView report = ReportAsked.of(period, revision, asOf).view(reports);
        return file(report, "csv", "text/csv;charset=UTF-8", ReportCsv.of(report, locale))
                .language(locale)
                .build();
    }

    @GET
    @Path(PERIOD + ".xlsx")
    @Produces(XLSX)
    @PublicAccess
    public Response xlsx(
            @PathParam("period") String period,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("as_of") @Nullable String asOf,
            @Context HttpHeaders headers) {
        Locale locale = locale(lang, headers);
        ReportView report = ReportAsked.of(period, revision, asOf).view(reports);
        return file(report, "xlsx", XLSX, ReportXlsx.of(report, locale))
                .language(locale)
                .build();
    }

    @GET
    @Path(PERIOD + ".zip")
    @Produces("application/zip")
    @PublicAccess
    public Response zip(
            @PathParam("period") String period,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("as_of") @Nullable String asOf) {
        ReportAsked asked = ReportAsked.of(period, revision, asOf);
        ReportView report = asked.view(reports);
        String record = asked.record(reports);
        return file(report, "zip", "application/zip", ReportBundle.of(report, record))
                .build();
    }

    /** The file with the version of its very bytes: another language or another revision is another one. */
    private static ResponseBuilder file(ReportView report, String suffix, String type, byte[] content) {
        String name = report.period() + "-R" + report.revision() + "." + suffix;
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"bilan-" + name + "\"")
                .tag(new EntityTag(Json.sha256(content).substring(0, 32)));
    }

    /** The language asked for by name, else the one the reader's program prefers. */
    private static Locale locale(@Nullable String lang, HttpHeaders headers) {
        if (lang == null) {
            return Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        if (lang.equals("fr")) {
            return Locale.FRENCH;
        }
        if (lang.equals("en")) {
            return Locale.ENGLISH;
        }
        throw DomainException.unreadable(
                "input.unreadable", List.of(new FieldProblem("/lang", "input.choice", "fr, en")));
    }
}
