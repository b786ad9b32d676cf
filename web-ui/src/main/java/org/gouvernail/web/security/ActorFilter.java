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
import java.util.Locale;
import java.util.Optional;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.database.Settings;
import org.gouvernail.web.problem.Problem;
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
    public static final String ACCOUNT = "gouvernail.account";

    @Inject
    transient Accounts accounts;

    @Inject
    transient Readiness readiness;

    private final transient RateLimit rate = new RateLimit();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Headers.write(response);
        if (!readiness.isReady()) {
            response.setHeader("Retry-After", "2");
            refuse(request, response, 503, Problem.of(503, request.getRequestURI(), language(request)));
            return;
        }
        long millis = System.nanoTime() / 1_000_000;
        if (!rate.accepts(request.getRemoteAddr(), millis)) {
            response.setHeader("Retry-After", String.valueOf(RateLimit.secondsToWait(millis)));
            refuse(request, response, 429, Problem.of(429, request.getRequestURI(), language(request)));
            return;
        }
        if (forged(request)) {
            DomainException refusal = DomainException.forbidden("access.other-site");
            refuse(request, response, 403, Problem.of(refusal, request.getRequestURI(), language(request)));
            return;
        }
        Optional<Actor> actor;
        try {
            actor = actor(request);
        } catch (DomainException refusal) {
            refusal.arguments().forEach(seconds -> response.setHeader("Retry-After", seconds));
            refuse(
                    request,
                    response,
                    Problem.status(refusal.category()),
                    Problem.of(refusal, request.getRequestURI(), language(request)));
            return;
        }
        if (actor.isEmpty()) {
            boolean demonstration = Settings.demonstration();
            response.setHeader("WWW-Authenticate", demonstration ? "Basic realm=\"Gouvernail\"" : "Bearer");
            DomainException refusal = DomainException.unauthenticated();
            refuse(request, response, 401, Problem.of(refusal, request.getRequestURI(), language(request)));
            return;
        }
        CurrentActor.enter(actor.get());
        try {
            chain.doFilter(new ActingRequest(request, actor.get()), response);
        } finally {
            CurrentActor.clear();
        }
    }

    /** A page of another site that posts to ours: browsers name where a posting comes from. */
    private static boolean forged(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reads
                && origin != null
                && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
    }

    /** The actor of a request, {@link Actor#PUBLIC} without credentials, empty when credentials are wrong. */
    private Optional<Actor> actor(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean rest = request.getRequestURI().startsWith("/api/");
        if (header != null && rest) {
            return credentials(header, request.getRemoteAddr());
        }
        boolean readOnly =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!rest || readOnly) {
            HttpSession session = request.getSession(false);
            Object account = session == null ? null : session.getAttribute(ACCOUNT);
            if (account instanceof String name) {
                return Optional.of(accounts.actor(name).orElse(Actor.PUBLIC));
            }
        }
        return Optional.of(Actor.PUBLIC);
    }

    private Optional<Actor> credentials(String header, String address) {
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return accounts.byToken(header.substring(7).trim());
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6) && Settings.demonstration()) {
            String pair = decoded(header.substring(6).trim());
            int colon = pair == null ? -1 : pair.indexOf(':');
            if (pair != null && colon > 0) {
                return accounts.signInAsExample(pair.substring(0, colon), pair.substring(colon + 1), address);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String decoded(String basic) {
        try {
            return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Locale language(HttpServletRequest request) {
        String accept = request.getHeader("Accept-Language");
        return accept != null && accept.startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String problem)
            throws IOException {
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem);
    }
}
