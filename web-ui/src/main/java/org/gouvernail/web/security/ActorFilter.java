package org.gouvernail.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Languages;
import org.gouvernail.web.database.Settings;
import org.gouvernail.web.problem.Challenges;
import org.gouvernail.web.problem.Problem;
import org.gouvernail.web.problem.Unavailable;
import org.gouvernail.web.start.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * The entrance of every request: nothing passes before the product is ready; then the actor is found from the session
 * (pages, and reading over REST), the bearer token or, for demonstration accounts, HTTP Basic, with the grants in force
 * at this very request.
 */
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Session attribute holding the account that signed in. */
    private static final String ACCOUNT = "gouvernail.account";

    /** Session attribute holding what stands for the password that the account had then. */
    private static final String PASSWORD = "gouvernail.password";

    @Inject
    transient Accounts accounts;

    @Inject
    transient Readiness readiness;

    private static final List<String> PROGRAMS = List.of("/api/", Watched.METRICS, Watched.OPENAPI);

    private final transient RateLimit rate = new RateLimit();
    private final transient Proxies proxies = Proxies.configured();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Headers.write(response);
        boolean program = PROGRAMS.stream().anyMatch(request.getRequestURI()::startsWith);
        if (request.getRequestURI().indexOf(';') >= 0
                || (program && request.getRequestURI().contains(UndecodablePaths.MARK))
                || request.isRequestedSessionIdFromURL()
                || !Origins.named(request)) {
            refuse(
                    request,
                    response,
                    400,
                    Problem.of(400, request.getRequestURI(), Languages.of(request.getHeader("Accept-Language"))));
            return;
        }
        if (!readiness.isReady()) {
            response.setHeader("Retry-After", "2");
            refuse(
                    request,
                    response,
                    503,
                    Problem.of(503, request.getRequestURI(), Languages.of(request.getHeader("Accept-Language"))));
            return;
        }
        long millis = System.nanoTime() / 1_000_000;
        if (!rate.accepts(proxies.client(request), millis)) {
            response.setHeader("Retry-After", String.valueOf(RateLimit.secondsToWait(millis)));
            refuse(
                    request,
                    response,
                    429,
                    Problem.of(429, request.getRequestURI(), Languages.of(request.getHeader("Accept-Language"))));
            return;
        }
        Actor actor;
        try {
            actor = entering(request);
        } catch (DomainException refusal) {
            refuse(request, response, refusal);
            return;
        } catch (RuntimeException failure) {
            if (!Unavailable.isBehind(failure)) {
                throw failure;
            }
            response.setHeader("Retry-After", String.valueOf(Unavailable.SECONDS));
            refuse(
                    request,
                    response,
                    503,
                    Problem.busy(request.getRequestURI(), Languages.of(request.getHeader("Accept-Language"))));
            return;
        }
        if (request.getRequestURI().startsWith("/api/")) {
            Headers.keepApart(response, actor.signedIn());
        }
        CurrentActor.enter(actor);
        try {
            HttpServletResponse told = new RelativeRedirects(response);
            chain.doFilter(
                    new ActingRequest(request, actor, proxies),
                    request.getRequestURI().startsWith(Watched.OPENAPI) ? new DescriptionType(told) : told);
        } finally {
            CurrentActor.clear();
        }
    }

    /** Opens the session of an account, or keeps it when its password has just become another: all its others end. */
    public static void open(HttpServletRequest request, String account, String password) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ACCOUNT, account);
        session.setAttribute(PASSWORD, password);
    }

    private Actor entering(HttpServletRequest request) {
        if (Origins.forged(request)) {
            throw DomainException.forbidden("access.other-site");
        }
        Actor actor = actor(request);
        if (actor.entry() == Actor.Entry.GIVEN_PASSWORD
                && PROGRAMS.stream().anyMatch(request.getRequestURI()::startsWith)) {
            throw DomainException.forbidden("access.given-password");
        }
        Watched.check(request.getRequestURI(), actor);
        return actor;
    }

    /** The actor of a request, {@link Actor#PUBLIC} without credentials; refuses credentials that are wrong. */
    private Actor actor(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean program = PROGRAMS.stream().anyMatch(request.getRequestURI()::startsWith);
        if (header != null && program) {
            return credentials(header, proxies.client(request));
        }
        boolean readOnly =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!program || readOnly) {
            HttpSession session = request.getSession(false);
            if (session != null
                    && session.getAttribute(ACCOUNT) instanceof String name
                    && session.getAttribute(PASSWORD) instanceof String password) {
                return accounts.actor(name, password).orElse(Actor.PUBLIC);
            }
        }
        return Actor.PUBLIC;
    }

    private Actor credentials(String header, String address) {
        if (header.regionMatches(true, 0, "Bearer", 0, 6)) {
            return accounts.byToken(header.substring(6).trim())
                    .orElseThrow(() -> DomainException.unauthenticated("access.token"));
        }
        if (!header.regionMatches(true, 0, "Basic", 0, 5) || !Settings.demonstration()) {
            throw DomainException.unauthenticated("access.scheme");
        }
        String pair = decoded(header.substring(5).trim());
        int colon = pair == null ? -1 : pair.indexOf(':');
        if (pair == null || colon <= 0 || pair.indexOf('\0') >= 0) {
            throw DomainException.unauthenticated("access.credentials");
        }
        return accounts.signInAsExample(pair.substring(0, colon), pair.substring(colon + 1), address)
                .orElseThrow(() -> DomainException.unauthenticated("access.credentials"));
    }

    private static @Nullable String decoded(String basic) {
        try {
            return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refusal)
            throws IOException {
        if (refusal.category() == DomainException.Category.UNAUTHENTICATED) {
            Challenges.of(refusal).forEach(way -> response.addHeader("WWW-Authenticate", way));
        }
        if (refusal.category() == DomainException.Category.TOO_OFTEN) {
            refusal.arguments().forEach(seconds -> response.setHeader("Retry-After", seconds));
        }
        String problem =
                Problem.of(refusal, request.getRequestURI(), Languages.of(request.getHeader("Accept-Language")));
        refuse(request, response, Problem.status(refusal.category()), problem);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String problem)
            throws IOException {
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem);
    }
}
