package org.gouvernail.web.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Languages;
import org.gouvernail.web.rest.BodyTooLarge;
import org.jspecify.annotations.Nullable;

/** Answers every failure of a REST request as a problem: what the caller can do, never what the code looks like. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    /** What both databases call a row whose key another transaction has just taken. */
    private static final String ALREADY_THERE = "23505";

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        DomainException refusal = cause(failure, DomainException.class);
        if (refusal != null) {
            Response.ResponseBuilder reply =
                    reply(Problem.status(refusal.category()), Problem.of(refusal, instance(), locale()));
            if (refusal.category() == DomainException.Category.UNAUTHENTICATED) {
                Challenges.of(refusal).forEach(way -> reply.header(HttpHeaders.WWW_AUTHENTICATE, way));
            }
            return reply.build();
        }
        if (cause(failure, OptimisticLockException.class) != null) {
            return toResponse(DomainException.stale());
        }
        SQLException stored = cause(failure, SQLException.class);
        if (stored != null && ALREADY_THERE.equals(stored.getSQLState())) {
            return toResponse(DomainException.conflict("input.exists"));
        }
        if (Unavailable.isBehind(failure)) {
            LOG.log(Level.WARNING, "the database was busy or away", failure);
            return reply(503, Problem.busy(instance(), locale()))
                    .header(HttpHeaders.RETRY_AFTER, Unavailable.SECONDS)
                    .build();
        }
        if (cause(failure, BodyTooLarge.class) != null) {
            return http(413).build();
        }
        WebApplicationException http = cause(failure, WebApplicationException.class);
        if (http != null) {
            int status = http.getResponse().getStatus();
            if (status == 401) {
                return toResponse(DomainException.unauthenticated());
            }
            if (status == 403) {
                return toResponse(DomainException.forbidden("access.role"));
            }
            if (status < 400) {
                return http.getResponse();
            }
            Response.ResponseBuilder reply = http(status);
            String allowed = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return (allowed == null ? reply : reply.header(HttpHeaders.ALLOW, allowed)).build();
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "incident " + incident, failure);
        return reply(500, Problem.of(500, instance(), locale(), incident)).build();
    }

    private Response.ResponseBuilder http(int status) {
        return reply(status, Problem.of(status, instance(), locale()));
    }

    private static Response.ResponseBuilder reply(int status, String body) {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(body);
    }

    private String instance() {
        return uri.getRequestUri().getRawPath();
    }

    private Locale locale() {
        return Languages.of(headers.getHeaderString("Accept-Language"));
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
