package org.gouvernail.sectorplans.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.rest.Languages;
import org.jspecify.annotations.Nullable;

/** {@code /periods/{period}/workbook.xlsx}: the updates of a ministry as a workbook to fill and send back. */
@Path("/periods/{period}/workbook.xlsx")
@RequestScoped
public class WorkbookResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    UpdateWorkbooks workbooks;

    @GET
    @Produces(XLSX)
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "AUDITOR"})
    public Response workbook(
            @PathParam("period") String period,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam("Accept-Language") @Nullable String accepted) {
        if (organisation == null || !organisation.matches(Codes.PATTERN)) {
            throw unreadable("/organisation", organisation == null ? "input.required" : "input.format-code");
        }
        Locale language = language(lang, accepted);
        return Response.ok(workbooks.of(period, organisation, language), XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name(organisation, period, language) + "\"")
                .language(language)
                .build();
    }

    /** Such as {@code mise-a-jour-MCC-T3-2017-2018.xlsx}: the quarter as people write it, without blanks. */
    private static String name(String organisation, String period, Locale language) {
        String quarter = FiscalQuarter.named(period, language).replace('\u00a0', '-');
        return WorkbookWords.say("file.name", language) + "-" + organisation + "-" + quarter + ".xlsx";
    }

    /** The language asked for by name, else the one the reader's program prefers. */
    private static Locale language(@Nullable String lang, @Nullable String accepted) {
        if (lang == null) {
            return Languages.of(accepted);
        }
        if (!lang.equals("fr") && !lang.equals("en")) {
            throw unreadable("/lang", "input.choice", "fr, en");
        }
        return Locale.forLanguageTag(lang);
    }

    private static DomainException unreadable(String pointer, String code, String... arguments) {
        return DomainException.unreadable("input.unreadable", List.of(new FieldProblem(pointer, code, arguments)));
    }
}
