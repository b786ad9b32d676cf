package org.gouvernail.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.security.ActorFilter;
import org.jspecify.annotations.Nullable;

/**
 * Opens a session for an account and leads to the desk of its first role. Who has the right password and no role is told
 * whom to ask; an unknown account and a wrong password are told in the same words; who has tried too often is told to wait a minute, or some.
 */
@WebServlet({"/connexion", "/en/connexion"})
public class SignIn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = "gouvernail.sign-in-problem";

    private static final String VIEW = "/WEB-INF/pages/sign-in.xhtml";
    private static final int LONGEST = 200;

    @Inject
    transient Accounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(VIEW).forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String username = parameter(request, "compte").trim();
        String password = parameter(request, "mot-de-passe");
        Optional<Actor> actor;
        try {
            actor = username.isEmpty() || password.isEmpty()
                    ? Optional.empty()
                    : accounts.signIn(username, password, request.getRemoteAddr());
        } catch (DomainException tooOften) {
            long seconds = tooOften.arguments().stream()
                    .mapToLong(Long::parseLong)
                    .max()
                    .orElse(0);
            response.setHeader("Retry-After", String.valueOf(seconds));
            refuse(request, response, 429, seconds > 60 ? "sign-in.wait-long" : "sign-in.wait");
            return;
        }
        if (actor.isEmpty()) {
            refuse(request, response, 422, "sign-in.wrong");
            return;
        }
        if (!actor.get().signedIn()) {
            refuse(request, response, 403, "sign-in.no-role");
            return;
        }
        open(request, actor.get());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", destination(request.getParameter("suite"), actor.get(), Visit.of(request)));
    }

    private void open(HttpServletRequest request, Actor actor) {
        ActorFilter.open(request, actor.account(), accounts.passwordMark(actor.account()));
        request.getSession()
                .setAttribute(Visit.LANGUAGE, Visit.of(request).locale().getLanguage());
    }

    /** The page asked for when it is one of ours, else the desk of the first role, else the portal. */
    static String destination(@Nullable String asked, Actor actor, Visit visit) {
        if (asked != null
                && Routes.find(asked.replaceFirst("^/en(?=/|$)", "").replaceFirst("[?].*", ""))
                        .filter(match -> !match.route().byServlet())
                        .filter(match -> asked.chars().noneMatch(Character::isISOControl))
                        .isPresent()) {
            return asked;
        }
        return Arrays.stream(Role.values())
                .filter(actor::has)
                .flatMap(role -> Routes.deskOf(role).stream())
                .map(Route::path)
                .findFirst()
                .orElse(visit.link("/"));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String problem)
            throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute(PROBLEM, problem);
        request.getRequestDispatcher(VIEW).forward(new KeptRequest(request), response);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.length() > LONGEST ? "" : value;
    }

    /** The posting shown again as a page: a reading that keeps what was typed. */
    private static final class KeptRequest extends jakarta.servlet.http.HttpServletRequestWrapper {
        KeptRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
