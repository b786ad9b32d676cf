package org.gouvernail.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.problem.Problem;
import org.gouvernail.web.problem.ProblemTexts;
import org.gouvernail.web.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * The page shown instead of the one asked for: what happened and the way back, never what the code looks like.
 *
 * @param status HTTP status
 * @param refusal the refusal of the domain that led here, null when there was none
 * @param incident number under which the failure was logged, null when nothing failed
 */
public record FailurePage(
        int status,
        @Nullable DomainException refusal,
        @Nullable String incident) {

    private static final System.Logger LOG = System.getLogger(FailurePage.class.getName());
    private static final String KEY = FailurePage.class.getName();
    private static final String VIEW = "/WEB-INF/pages/failure.xhtml";

    static FailurePage notFound() {
        return of(404);
    }

    static FailurePage of(int status) {
        return new FailurePage(status, null, null);
    }

    /** The page for a failure while another page was made. A failure that is no refusal is logged under its number. */
    static FailurePage of(Exception failure) {
        FailurePage refused = refused(failure);
        if (refused != null) {
            return refused;
        }
        if (Unavailable.isBehind(failure)) {
            LOG.log(Level.WARNING, "the database was busy or away", failure);
            return of(503);
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "incident " + incident, failure);
        return new FailurePage(500, null, incident);
    }

    /** The page for what is no failure but a refusal, which anyone may bring about; null for a failure. */
    static @Nullable FailurePage refused(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof DomainException refusal) {
                return new FailurePage(Problem.status(refusal.category()), refusal, null);
            }
            if (t instanceof jakarta.faces.application.ViewExpiredException) {
                return of(410);
            }
            if (t instanceof CspException) {
                return of(400);
            }
        }
        return null;
    }

    static @Nullable FailurePage in(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof FailurePage page ? page : null;
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(KEY, this);
        try {
            request.getRequestDispatcher(VIEW).forward(new ReadRequest(request), response);
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.ERROR, "the failure page itself", e);
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.setContentType("text/plain");
                response.getWriter().write(detail(Locale.FRENCH) + "\n" + status + "\n");
            }
        }
    }

    /** What the domain said, empty when it said nothing beyond the status. */
    public String detail(Locale locale) {
        return refusal == null ? "" : ProblemTexts.text(refusal.code(), refusal.arguments(), locale);
    }

    /** The key of the words of this status. */
    public String key() {
        return List.of(400, 401, 403, 404, 405, 410, 412, 413, 500, 503).contains(status)
                ? "failure." + status
                : "failure.other";
    }
}
