package org.gouvernail.governance.rest;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows of this page, at most 200
 * @param total how many rows there are, null beyond 10,000
 */
public record Page<T>(List<T> items, @Nullable Long total) {

    /** Rows of a page when nothing is asked. */
    public static final int DEFAULT_LIMIT = 50;
    /** Most rows of a page. */
    public static final int MAX_LIMIT = 200;

    /** The page of a sorted list that starts after the row whose key is the cursor, with a link to the next one. */
    public static <T> Response of(List<T> rows, Function<T, String> key, UriInfo uri) {
        return of(rows, key, page -> page, uri);
    }

    /** The same, where only the rows of the page are turned into what is shown. */
    public static <T, V> Response of(
            List<T> rows, Function<T, String> key, Function<List<T>, List<V>> shown, UriInfo uri) {
        int limit = limit(uri.getQueryParameters().getFirst("limit"));
        String cursor = uri.getQueryParameters().getFirst("cursor");
        int from = start(rows, key, cursor);
        List<T> items = rows.subList(from, Math.min(rows.size(), from + limit));
        Response.ResponseBuilder reply =
                Response.ok(new Page<>(shown.apply(items), rows.size() > 10_000 ? null : (long) rows.size()));
        if (from + limit < rows.size()) {
            reply.links(next(uri, key.apply(items.get(items.size() - 1))));
        }
        return reply.build();
    }

    /** Index of the first row after the one whose key is the cursor, 0 without a cursor. */
    static <T> int start(List<T> rows, Function<T, String> key, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (key.apply(rows.get(i)).equals(cursor)) {
                return i + 1;
            }
        }
        throw unreadable("/cursor", "input.cursor");
    }

    /** A link to the page after the row with this key, without the server's name: the request gave it. */
    public static Link next(UriInfo uri, String cursor) {
        URI whole = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", "{cursor}")
                .build(cursor);
        return Link.fromUri(URI.create(whole.getRawPath() + "?" + whole.getRawQuery()))
                .rel("next")
                .build();
    }

    /** The number of rows asked for: 1 to 200, 50 when nothing is asked. */
    public static int limit(@Nullable String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MAX_LIMIT) {
            throw unreadable("/limit", "input.limit");
        }
        return Integer.parseInt(text);
    }

    /** One of the values a filter knows, null when it is missing. */
    public static <E extends Enum<E>> @Nullable E choice(Class<E> type, String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw unreadable("/" + name, "input.choice", all);
    }

    /** What a filter that is either true or false says, null when it is missing. */
    public static @Nullable Boolean flag(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw unreadable("/" + name, "input.choice", "true, false");
        };
    }

    private static DomainException unreadable(String pointer, String code, String... arguments) {
        return DomainException.unreadable("input.unreadable", List.of(new FieldProblem(pointer, code, arguments)));
    }
}
