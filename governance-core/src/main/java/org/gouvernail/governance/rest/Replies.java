package org.gouvernail.governance.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

/** Replies as the contract words them, and the two request values every resource reads. */
public final class Replies {

    private Replies() {}

    /** 200 with the view and its version as a strong ETag. */
    public static Response ok(Object view) {
        return Response.ok(view).tag(new EntityTag(Version.of(view))).build();
    }

    /** 201 with the view, its version and its address under {@code /api/v1}. */
    public static Response created(String path, Object view) {
        return Response.created(URI.create("/api/v1" + path))
                .entity(view)
                .tag(new EntityTag(Version.of(view)))
                .build();
    }

    /** The version named by an If-Match header, null when the header is missing. Only one strong tag is accepted. */
    public static @Nullable String seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return null;
        }
        String tag = ifMatch.trim();
        boolean quoted = tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"");
        return quoted ? tag.substring(1, tag.length() - 1) : "?";
    }

    /** The instant asked for by {@code as_of}, null when it is missing; refuses what is not an instant. */
    public static @Nullable Instant asOf(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw DomainException.unreadable(
                    "input.unreadable", java.util.List.of(new DomainException.FieldProblem("/as_of", "input.instant")));
        }
    }
}
