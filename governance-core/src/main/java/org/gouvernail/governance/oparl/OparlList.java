package org.gouvernail.governance.oparl;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Page;
import org.jspecify.annotations.Nullable;

/** One page of a list of objects, as OParl asks: what is on it, how many there are, and the pages around it. */
final class OparlList {

    private static final int MOST_PAGES = 100_000;

    private OparlList() {}

    /** What a list may be narrowed by, as it is written in the address; null where nothing is asked. */
    record Asked(
            @Nullable String createdSince,
            @Nullable String createdUntil,
            @Nullable String modifiedSince,
            @Nullable String modifiedUntil,
            @Nullable String omitInternal,
            @Nullable String page,
            @Nullable String limit) {}

    static Map<String, Object> of(List<OparlObject> all, Asked asked, String address) {
        Instant from = instant("created_since", asked.createdSince());
        Instant to = instant("created_until", asked.createdUntil());
        Instant since = instant("modified_since", asked.modifiedSince());
        Instant until = instant("modified_until", asked.modifiedUntil());
        List<OparlObject> kept = all.stream()
                .filter(o -> from == null || !o.created().isBefore(from))
                .filter(o -> to == null || !o.created().isAfter(to))
                .filter(o -> since == null || !o.modified().isBefore(since))
                .filter(o -> until == null || !o.modified().isAfter(until))
                .toList();
        boolean alone = Boolean.TRUE.equals(Page.flag("omit_internal", asked.omitInternal()));
        int limit = Page.limit(asked.limit());
        int pages = Math.max(1, (kept.size() + limit - 1) / limit);
        int page = number(asked.page());
        int first = Math.min(kept.size(), (page - 1) * limit);
        List<Map<String, Object>> data = kept.subList(first, Math.min(kept.size(), first + limit)).stream()
                .map(o -> alone ? o.alone() : o.told())
                .toList();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("data", data);
        told.put(
                "pagination",
                Map.of(
                        "totalElements",
                        kept.size(),
                        "elementsPerPage",
                        limit,
                        "currentPage",
                        page,
                        "totalPages",
                        pages));
        told.put("links", links(asked, address, page, pages));
        return told;
    }

    private static Map<String, Object> links(Asked asked, String address, int page, int pages) {
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("first", link(asked, address, 1));
        links.put("self", link(asked, address, page));
        if (page > 1) {
            links.put("prev", link(asked, address, Math.min(page - 1, pages)));
        }
        if (page < pages) {
            links.put("next", link(asked, address, page + 1));
        }
        links.put("last", link(asked, address, pages));
        return links;
    }

    private static String link(Asked asked, String address, int page) {
        StringBuilder query = new StringBuilder("?page=").append(page);
        add(query, "limit", asked.limit());
        add(query, "created_since", asked.createdSince());
        add(query, "created_until", asked.createdUntil());
        add(query, "modified_since", asked.modifiedSince());
        add(query, "modified_until", asked.modifiedUntil());
        add(query, "omit_internal", asked.omitInternal());
        return address + query;
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append('&')
                    .append(name)
                    .append('=')
                    .append(value.replace("+", "%2B").replace(" ", "%2B"));
        }
    }

    private static int number(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_PAGES) {
            throw unreadable("/page", "input.limit");
        }
        return Integer.parseInt(text);
    }

    /** An instant with its offset, as ISO 8601 writes it. */
    private static @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw unreadable("/" + name, "input.instant");
        }
    }

    private static DomainException unreadable(String pointer, String code) {
        return DomainException.unreadable("input.unreadable", List.of(new FieldProblem(pointer, code)));
    }
}
