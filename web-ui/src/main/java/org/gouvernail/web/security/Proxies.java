package org.gouvernail.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.web.database.Settings;

/**
 * The balancers whose word is believed on where a request comes from. Nobody is believed by default: what anyone may send
 * would otherwise be an address to hide behind.
 */
final class Proxies {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final Pattern FOR = Pattern.compile("(?i)\\bfor=\"?([^\";,]+)");
    private static final Pattern PROTO = Pattern.compile("(?i)\\bproto=\"?https\\b");

    private final Set<String> trusted;

    Proxies(String addresses) {
        trusted = Stream.of(addresses.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    static Proxies configured() {
        return new Proxies(Settings.text("gouvernail.trusted.proxies").orElse(""));
    }

    /** The address of the client: the last one in the chain that is no trusted proxy. */
    String client(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        if (!trusted.contains(client)) {
            return client;
        }
        for (String hop : chain(request)) {
            if (!ADDRESS.matcher(hop).matches()) {
                return client;
            }
            client = hop;
            if (!trusted.contains(hop)) {
                return client;
            }
        }
        return client;
    }

    /** Whether the client speaks https, as a trusted proxy says or to this server itself. */
    boolean secure(HttpServletRequest request) {
        if (!trusted.contains(request.getRemoteAddr())) {
            return request.isSecure();
        }
        String forwarded = request.getHeader("Forwarded");
        return "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
                || (forwarded != null && PROTO.matcher(forwarded).find());
    }

    /** The hops that were told, nearest first. */
    private static List<String> chain(HttpServletRequest request) {
        List<String> hops = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders("Forwarded"))) {
            Matcher hop = FOR.matcher(line);
            while (hop.find()) {
                hops.add(plain(hop.group(1)));
            }
        }
        if (hops.isEmpty()) {
            for (String line : Collections.list(request.getHeaders("X-Forwarded-For"))) {
                Stream.of(line.split(",")).map(Proxies::plain).forEach(hops::add);
            }
        }
        Collections.reverse(hops);
        return hops;
    }

    /** An address without the brackets and the port that may come with it. */
    private static String plain(String hop) {
        String text = hop.strip();
        if (text.startsWith("[")) {
            return text.replaceFirst("^\\[([^\\]]*)\\].*$", "$1");
        }
        return text.matches("[0-9.]+:\\d+") ? text.substring(0, text.indexOf(':')) : text;
    }
}
