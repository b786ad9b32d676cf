package org.gouvernail.web.shell;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.web.security.UndecodablePaths;
import org.jspecify.annotations.Nullable;

/**
 * Leads clean addresses to their views by the {@linkplain Routes table}: finds the language, asks for a session where a
 * desk needs one, and answers what it does not know with a page that shows the way back. Programs' addresses pass.
 */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int BUFFER = 128 * 1024;

    /** Bytes of a form at most; browsers announce how many they send. */
    private static final long MOST = 1024 * 1024;

    /** Where files are sent: their servlets bound and check what comes themselves. */
    private static final Set<String> FILES = Set.of("/coordination/livrables", "/importations/envoi");

    /** Where who came in with a password that was given chooses another, before any other page. */
    private static final String OWN_ACCOUNT = "/compte";

    /** What the server puts in the place of bytes that are no text. */
    private static final char UNREADABLE = '\uFFFD';

    private transient List<String> programs = List.of();

    /** Takes the beginnings of programs' addresses from the deployment descriptor, separated by spaces. */
    @Override
    public void init() {
        programs = List.of(getInitParameter("programs").split(" "));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String uri = request.getRequestURI();
        if (programs.stream().anyMatch(uri::startsWith)) {
            if (uri.startsWith("/resources/")) {
                boolean dated = request.getParameter("v") != null;
                response.setHeader("Cache-Control", dated ? "public, max-age=31536000, immutable" : "no-cache");
            }
            chain.doFilter(request, response);
            return;
        }
        response.setBufferSize(BUFFER);
        response.setCharacterEncoding("UTF-8");
        PageResponse page = new PageResponse(response);
        try {
            answer(request, page, chain, visit(request, uri));
        } catch (ServletException | RuntimeException e) {
            FailurePage.of(e).show(request, page);
        }
    }

    private static Visit visit(HttpServletRequest request, String uri) {
        boolean prefixed = uri.equals("/en") || uri.startsWith("/en/");
        String path = prefixed ? uri.substring(3) : uri;
        if (path.isEmpty()) {
            path = "/";
        }
        Optional<Routes.Match> match =
                Routes.find(path).filter(m -> !prefixed || m.route().open());
        boolean open = match.map(m -> m.route().open()).orElse(true);
        Locale locale = prefixed || (!open && chosenEnglish(request)) ? Locale.ENGLISH : Locale.FRENCH;
        return new Visit(
                path,
                request.getQueryString(),
                match.map(Routes.Match::route).orElse(null),
                match.map(Routes.Match::variables).orElse(Map.of()),
                locale);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Visit visit)
            throws IOException, ServletException {
        visit.join(request);
        if (visit.path().contains(UndecodablePaths.MARK)) {
            FailurePage.of(400).show(request, response);
            return;
        }
        Route route = visit.route();
        if (route == null) {
            FailurePage.notFound().show(request, response);
            return;
        }
        boolean file = FILES.contains(visit.path());
        if ((request.getContentLengthLong() > MOST && !file) || request.getHeader("Transfer-Encoding") != null) {
            FailurePage.of(413).show(request, response);
            return;
        }
        if (!file && unkeepable(request)) {
            FailurePage.of(400).show(request, response);
            return;
        }
        Actor actor = CurrentActor.get();
        response.setHeader("Cache-Control", actor.signedIn() || !route.open() ? "no-store" : "no-cache");
        boolean read = List.of("GET", "HEAD").contains(request.getMethod());
        if (!read && !(request.getMethod().equals("POST") && (route.byServlet() || !route.open()))) {
            response.setHeader("Allow", "GET, HEAD");
            FailurePage.of(405).show(request, response);
        } else if (!route.open() && !actor.signedIn()) {
            response.sendRedirect("/connexion?suite=" + encoded(visit.address()) + (read ? "" : "&interrompu=oui"));
        } else if (actor.entry() == Actor.Entry.GIVEN_PASSWORD
                && !route.byServlet()
                && !visit.path().equals(OWN_ACCOUNT)) {
            response.sendRedirect(OWN_ACCOUNT);
        } else if (!route.open() && route.roles().stream().noneMatch(actor::has)) {
            FailurePage.of(403).show(request, response);
        } else if (!route.open() && request.getParameter("langue") != null && read) {
            request.getSession().setAttribute(Visit.LANGUAGE, request.getParameter("langue"));
            response.sendRedirect(visit.path() + without(visit.query()));
        } else if (!route.byServlet() && read == carriesForm(request)) {
            // A reading that carries a form would run it, for whoever made the link; a form that is none of ours,
            // shown as a plain reading, would drop what was sent without a word.
            FailurePage.of(400).show(request, response);
        } else if (route.byServlet()) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(route.viewId()).forward(request, response);
        }
    }

    /** By this parameter alone Jakarta Faces knows a form that comes back, whatever the method. */
    private static boolean carriesForm(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .anyMatch(name -> name.endsWith(ResponseStateManager.VIEW_STATE_PARAM));
    }

    /** Characters that nobody typed, and that the database could not keep or pages not show. */
    private static boolean unkeepable(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.getKey()), Stream.of(e.getValue())))
                .anyMatch(text -> !Characters.kept(text) || text.indexOf(UNREADABLE) >= 0);
    }

    private static boolean chosenEnglish(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && "en".equals(session.getAttribute(Visit.LANGUAGE));
    }

    /** The query without the choice of language. */
    private static String without(@Nullable String query) {
        String rest = query == null ? "" : query.replaceAll("(^|&)langue=[^&]*", "");
        return rest.isEmpty() ? "" : "?" + rest.replaceFirst("^&", "");
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
