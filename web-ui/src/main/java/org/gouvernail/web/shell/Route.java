package org.gouvernail.web.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.governance.access.Role;

/**
 * One row of the table of addresses: a clean address and what answers it.
 *
 * @param path the address, such as {@code /plans/{code}}; a variable stands for one segment
 * @param view the Facelets view under {@code /WEB-INF/pages/}, such as {@code plan.xhtml}; empty when a servlet answers
 * @param section the entry of the main menu this page belongs to, such as {@code plans}
 * @param roles the roles any one of which opens the page; empty when the page is public
 */
public record Route(String path, String view, String section, Set<Role> roles) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String PAGES = "/WEB-INF/pages/";

    /** A page everyone may read, without a session and in both languages by address. */
    public static Route open(String path, String view, String section) {
        return new Route(path, view, section, Set.of());
    }

    /** A page of a desk, for those who hold one of the roles. */
    public static Route desk(String path, String view, String section, Role... roles) {
        return new Route(path, view, section, Set.of(roles));
    }

    /** A public address answered by a servlet mapped on it. */
    static Route servlet(String path, String section) {
        return new Route(path, "", section, Set.of());
    }

    public boolean open() {
        return roles.isEmpty();
    }

    boolean byServlet() {
        return view.isEmpty();
    }

    String viewId() {
        return PAGES + view;
    }

    /** The values of the variables when the address is one of this route's, empty otherwise. */
    Optional<Map<String, String>> match(String address) {
        List<String> names = new ArrayList<>();
        Matcher matcher = Pattern.compile(expression(names)).matcher(address);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    private String expression(List<String> names) {
        Matcher variable = VARIABLE.matcher(path);
        StringBuilder expression = new StringBuilder();
        int from = 0;
        while (variable.find()) {
            expression.append(Pattern.quote(path.substring(from, variable.start())));
            expression.append("([^/]+)");
            names.add(variable.group(1));
            from = variable.end();
        }
        return expression.append(Pattern.quote(path.substring(from))).toString();
    }
}
