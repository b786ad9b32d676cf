package org.gouvernail.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page, as the table of addresses understood it.
 *
 * @param path the address without the language prefix, such as {@code /plans/PAEN}
 * @param query the query as it was sent, without {@code ?}; null when there was none
 * @param route the row that answers; null for an unknown address
 * @param variables the values of the row's variables
 * @param locale the language of the page, French or English
 */
public record Visit(
        String path, @Nullable String query, @Nullable Route route, Map<String, String> variables, Locale locale) {

    private static final String KEY = Visit.class.getName();

    static final String LANGUAGE = "gouvernail.language";

    void join(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    /** The visit of a request. A request that met no row of the table is a French visit of its own address. */
    static Visit of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Visit visit
                ? visit
                : new Visit(request.getRequestURI(), request.getQueryString(), null, Map.of(), Locale.FRENCH);
    }

    boolean english() {
        return locale.equals(Locale.ENGLISH);
    }

    boolean open() {
        return route == null || route.open();
    }

    /** The clean address of this page, to which its forms post. */
    String address() {
        return (open() ? localized(path, locale) : path) + (query == null ? "" : "?" + query);
    }

    /** The same page in the other language. */
    String otherLanguage() {
        Locale other = english() ? Locale.FRENCH : Locale.ENGLISH;
        if (open()) {
            return localized(path, other) + (query == null ? "" : "?" + query);
        }
        return path + "?" + (query == null ? "" : query + "&") + "langue=" + other.getLanguage();
    }

    /** An address of the table, in the language of this visit; desks have one address for both languages. */
    String link(String to) {
        boolean page = Routes.find(to.replaceFirst("[?#].*", ""))
                .map(match -> match.route().open())
                .orElse(false);
        return page ? localized(to, locale) : to;
    }

    private static String localized(String to, Locale language) {
        return language.equals(Locale.ENGLISH) ? "/en" + (to.equals("/") ? "" : to) : to;
    }
}
