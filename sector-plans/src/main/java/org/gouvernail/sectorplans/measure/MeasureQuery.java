package org.gouvernail.sectorplans.measure;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Reads the filters and the order of a list of measures from its address. */
final class MeasureQuery {

    private static final int LONGEST_Q = 200;

    private MeasureQuery() {}

    /** The filter of {@code /measures}. */
    static Filter of(UriInfo uri) {
        return read(uri, code(uri, "plan"));
    }

    /** The filter of the measures of one plan. */
    static Filter of(UriInfo uri, String plan) {
        return read(uri, plan);
    }

    private static Filter read(UriInfo uri, @Nullable String plan) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        String sort = given.getFirst("sort");
        MeasureSort.parse(sort);
        String q = given.getFirst("q");
        if (q != null && q.length() > LONGEST_Q) {
            throw unreadable("/q", "input.size", "0 – " + LONGEST_Q);
        }
        return new Filter(
                plan,
                code(uri, "organisation"),
                code(uri, "orientation"),
                Page.choice(Rating.class, "rating", given.getFirst("rating")),
                Page.choice(MeasureState.class, "state", given.getFirst("state")),
                Page.flag("late", given.getFirst("late")),
                q,
                sort);
    }

    private static @Nullable String code(UriInfo uri, String name) {
        String text = uri.getQueryParameters().getFirst(name);
        if (text != null && !text.matches(Codes.PATTERN)) {
            throw unreadable("/" + name, "input.format-code");
        }
        return text;
    }

    private static DomainException unreadable(String pointer, String code, String... arguments) {
        return DomainException.unreadable("input.unreadable", List.of(new FieldProblem(pointer, code, arguments)));
    }
}
