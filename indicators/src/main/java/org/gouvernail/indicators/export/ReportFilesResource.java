package org.gouvernail.indicators.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
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
            @QueryParam("as_of") @Nullable String asOf) {
        Locale locale = locale(lang);
        ReportView report = report(period, asOf);
        return file(report, "csv", "text/csv;charset=UTF-8", ReportCsv.of(report, locale));
    }

    @GET
    @Path(PERIOD + ".xlsx")
    @Produces(XLSX)
    @PublicAccess
    public Response xlsx(
            @PathParam("period") String period,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("as_of") @Nullable String asOf) {
        Locale locale = locale(lang);
        ReportView report = report(period, asOf);
        return file(report, "xlsx", XLSX, ReportXlsx.of(report, locale));
    }

    @GET
    @Path(PERIOD + ".zip")
    @Produces("application/zip")
    @PublicAccess
    public Response zip(@PathParam("period") String period, @QueryParam("as_of") @Nullable String asOf) {
        ReportView report = report(period, asOf);
        String record = reports.record(period, Replies.asOf(asOf)).orElseThrow();
        return file(report, "zip", "application/zip", ReportBundle.of(report, record));
    }

    private ReportView report(String period, @Nullable String asOf) {
        return reports.find(period, Replies.asOf(asOf)).orElseThrow(() -> DomainException.notFound("report", period));
    }

    private static Response file(ReportView report, String suffix, String type, byte[] content) {
        String name = report.period() + "-R" + report.revision() + "." + suffix;
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"bilan-" + name + "\"")
                .build();
    }

    private static Locale locale(@Nullable String lang) {
        if (lang == null || lang.equals("fr")) {
            return Locale.FRENCH;
        }
        if (lang.equals("en")) {
            return Locale.ENGLISH;
        }
        throw DomainException.unreadable(
                "input.unreadable", List.of(new FieldProblem("/lang", "input.choice", "fr, en")));
    }
}
