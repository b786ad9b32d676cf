package org.gouvernail.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.RawBody;
import org.gouvernail.governance.rest.RequestFacts;

/**
 * Before any resource is called: notes what idempotent methods need, refuses a query that the method does not take, a body
 * that is missing or announced as too large, and any field where none is taken.
 */
@Provider
public class Entrance implements ContainerRequestFilter {

    @Inject
    RequestFacts facts;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("org.gouvernail.")) {
            return;
        }
        facts.note(
                method.isAnnotationPresent(Idempotent.class) ? request.getHeaderString("Idempotency-Key") : null,
                request.getMethod() + " " + request.getUriInfo().getPath());
        Queries.check(request.getUriInfo().getQueryParameters(), Queries.accepted(method));
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean json = request.getMediaType() != null
                && request.getMediaType().getSubtype().endsWith("json");
        if (json && !inUtf8(request.getMediaType())) {
            throw new NotSupportedException();
        }
        boolean raw = takes(method, InputStream.class);
        if (!raw
                && json
                && length != null
                && length.matches("\\d{1,18}")
                && Long.parseLong(length) > BodyReader.LIMIT) {
            throw new BodyTooLarge();
        }
        if (raw) {
            file(request);
        } else if (takes(method, Input.class)) {
            if (!request.hasEntity()) {
                throw BodyReader.notAnObject();
            }
        } else if (writes(method)) {
            noFields(request);
        }
    }

    /** A file is read whole, so that its hash is known before anything is done with it. */
    private void file(ContainerRequestContext request) throws IOException {
        byte[] bytes = BodyReader.bytes(request.getEntityStream(), RawBody.MOST);
        if (bytes.length > RawBody.MOST) {
            throw new BodyTooLarge();
        }
        facts.noteBody(Json.sha256(bytes));
        request.setEntityStream(new ByteArrayInputStream(bytes));
    }

    /** A method without a body is told so, unless what comes is blank or an object without fields. */
    private void noFields(ContainerRequestContext request) throws IOException {
        String text = request.hasEntity() ? BodyReader.text(request.getEntityStream()) : "";
        facts.noteBody(Json.sha256(text.strip()));
        request.setEntityStream(new ByteArrayInputStream(new byte[0]));
        if (text.isBlank()) {
            return;
        }
        List<FieldProblem> unknown = BodyReader.object(text).keySet().stream()
                .map(name -> new FieldProblem(BodyShape.pointer("", name), "input.unknown-field"))
                .toList();
        if (!unknown.isEmpty()) {
            throw DomainException.unreadable("input.unreadable", unknown);
        }
    }

    /** JSON is exchanged in UTF-8: a body that says otherwise would be read as something else than was meant. */
    private static boolean inUtf8(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase("utf-8");
    }

    private static boolean writes(Method method) {
        return Stream.of(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .anyMatch(verb -> verb != null && !verb.value().equals(HttpMethod.GET));
    }

    private static boolean takes(Method method, Class<?> type) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type::isAssignableFrom);
    }
}
