package org.gouvernail.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which site a request was made for, and from the pages of which one it comes. Ours is the one that the request names as
 * its host: the product knows no address of its own, and no page of another site can make a browser name another host
 * than the one it connects to. What answers for several names stands behind a balancer that passes on its own alone.
 */
final class Origins {

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private static final Pattern WEB = Pattern.compile("^https?://([^/?#]*)");

    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private Origins() {}

    /** Whether the site is named at most once, as a name or an address with or without a port. */
    static boolean named(HttpServletRequest request) {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        return hosts.size() <= 1 && hosts.stream().allMatch(h -> HOST.matcher(h).matches());
    }

    /**
     * A page of another site that posts to ours. Browsers name where a posting comes from in one header or in both, old
     * ones in a third; a neighbour under the same domain is another site as well.
     */
    static boolean forged(HttpServletRequest request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        String from = origin == null ? request.getHeader("Referer") : origin;
        return (site != null && FOREIGN.contains(site))
                || (from != null && !host(from).equalsIgnoreCase(request.getHeader("Host")));
    }

    /** The host of an address, or the whole when it is no address of the web. */
    private static String host(String address) {
        Matcher web = WEB.matcher(address);
        return web.find() ? web.group(1) : address;
    }
}
