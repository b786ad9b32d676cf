package org.gouvernail.web.briefing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Languages;
import org.gouvernail.indicators.briefing.Briefings;
import org.gouvernail.indicators.briefing.Briefings.Briefing;
import org.gouvernail.web.pdf.PdfPress;
import org.gouvernail.web.problem.Problem;
import org.jspecify.annotations.Nullable;

/** {@code /sessions/{session}/briefing.pdf}: the briefing pack on paper. */
@Path("/sessions/{session}/briefing.pdf")
@RequestScoped
public class BriefingFileResource {

    @Inject
    Briefings briefings;

    @Inject
    PdfPress press;

    @GET
    @Produces("application/pdf")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    public Response pdf(
            @PathParam("session") String session,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request) {
        Locale locale = locale(lang, headers);
        Briefing briefing = briefings.of(session);
        String product = request.getRequestURL().toString().replaceFirst("^(https?://[^/]+).*$", "$1");
        Optional<byte[]> made = press.make(BriefingDocument.of(briefing, locale, product), briefing.asOf());
        if (made.isEmpty()) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, PdfPress.SECONDS)
                    .type(Problem.MEDIA_TYPE)
                    .entity(Problem.busy(request.getRequestURI(), locale))
                    .build();
        }
        return Response.ok(made.get(), "application/pdf")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"dossier-" + briefing.session().code() + ".pdf\"")
                .language(locale)
                .build();
    }

    /** The language asked for by name, else the one the reader's program prefers. */
    private static Locale locale(@Nullable String lang, HttpHeaders headers) {
        if (lang == null) {
            return Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        if (lang.equals("fr") || lang.equals("en")) {
            return Locale.forLanguageTag(lang);
        }
        throw DomainException.unreadable(
                "input.unreadable", List.of(new FieldProblem("/lang", "input.choice", "fr, en")));
    }
}
