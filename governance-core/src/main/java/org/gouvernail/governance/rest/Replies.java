package org.gouvernail.governance.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

/** Replies as the contract words them, and the two request values every resource reads. */
public final class Replies {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern TAGS = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");

    /** Stands for a weak tag: no version is called so. */
    private static final String WEAK = "?";

    private static final String WHATEVER = "*";

    /** What {@code as_of} may name: nothing was recorded before, and no database counts as far as Java does. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Replies() {}

    /** 200 with the view and its version as a strong ETag. */
    public static Response ok(Object view) {
        return Response.ok(view).tag(new EntityTag(Version.of(view))).build();
    }

    /** 200 with what is told of a view, and the version of the view itself, which writes are decided upon. */
    public static Response ok(Object told, Object view) {
        return Response.ok(told).tag(new EntityTag(Version.of(view))).build();
    }

    /** 201 with the view, its version and its address under {@code /api/v1}. */
    public static Response created(String path, Object view) {
        return Response.created(URI.create("/api/v1" + path))
                .entity(view)
                .tag(new EntityTag(Version.of(view)))
                .build();
    }

    /**
     * The versions named by an If-Match header, as {@link Version#check} takes them; null when the header is missing or
     * names none, as {@code *} does: who decides says upon what. A weak tag never matches; what is no tag is refused.
     */
    public static @Nullable String seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return null;
        }
        String header = ifMatch.strip();
        if (header.equals(WHATEVER)) {
            return null;
        }
        if (!TAGS.matcher(header).matches()) {
            throw unreadable("/If-Match", "input.if-match");
        }
        List<String> strong = new ArrayList<>();
        Matcher tag = TAG.matcher(header);
        while (tag.find()) {
            strong.add(tag.group(1) == null ? tag.group(2) : WEAK);
        }
        return String.join(" ", strong);
    }

    /** The instant asked for by {@code as_of}, null when it is missing; refuses what is not an instant. */
    public static @Nullable Instant asOf(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant instant = Instant.parse(text);
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            throw unreadable("/as_of", "input.instant");
        }
        throw unreadable("/as_of", "input.instant");
    }

    private static DomainException unreadable(String pointer, String code) {
        return DomainException.unreadable("input.unreadable", List.of(new FieldProblem(pointer, code)));
    }
}
