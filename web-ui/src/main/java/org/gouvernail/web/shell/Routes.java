package org.gouvernail.web.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Role;

/** The table of addresses: the public part here, the desks in {@link DeskRoutes}. The first row that matches answers. */
public final class Routes {

    private static final List<Route> OPEN = List.of(
            Route.open("/", "home.xhtml", "home"),
            Route.open("/strategie", "strategy.xhtml", "home"),
            Route.open("/strategie/editions/{number}", "edition.xhtml", "home"),
            Route.open("/strategie/revisions/{code}", "revision.xhtml", "home"),
            Route.open("/cohesion", "cohesion.xhtml", "plans"),
            Route.open("/plans", "plans.xhtml", "plans"),
            Route.open("/plans/{code}", "plan.xhtml", "plans"),
            Route.open("/plans/{code}/promesses", "promises.xhtml", "plans"),
            Route.open("/mesures", "measures.xhtml", "measures"),
            Route.open("/mesures/{code}", "measure.xhtml", "measures"),
            Route.open("/jalons/{code}/effet", "outlook/impact.xhtml", "measures"),
            Route.open("/consultations", "consultations.xhtml", "consultations"),
            Route.open("/consultations/{code}", "consultation.xhtml", "consultations"),
            Route.open("/bilans", "reports.xhtml", "reports"),
            Route.open("/bilans/{period}", "report.xhtml", "reports"),
            Route.open("/seances", "all-minutes.xhtml", "reports"),
            Route.open("/seances/{code}", "minutes.xhtml", "reports"),
            Route.open("/fraicheur", "freshness.xhtml", "reports"),
            Route.open("/decisions", "decisions.xhtml", "reports"),
            Route.open("/avis", "opinions.xhtml", "reports"),
            Route.open("/avis/{code}", "opinion.xhtml", "reports"),
            Route.open("/donnees", "data.xhtml", "data"),
            Route.open("/organismes", "organisations.xhtml", "data"),
            Route.open("/faits", "facts.xhtml", "data"),
            Route.open("/faits/{code}", "fact.xhtml", "data"),
            Route.open("/pratiques", "practices.xhtml", "data"),
            Route.open("/pratiques/{code}", "practice.xhtml", "data"),
            Route.servlet("/connexion", "sign-in"),
            Route.servlet("/deconnexion", "sign-in"));

    private static final List<Route> ALL =
            Stream.concat(OPEN.stream(), DeskRoutes.ALL.stream()).toList();

    private Routes() {}

    /** A route with the values of its variables. */
    record Match(Route route, Map<String, String> variables) {}

    static Optional<Match> find(String address) {
        return ALL.stream()
                .flatMap(route -> route.match(address).stream().map(values -> new Match(route, values)))
                .findFirst();
    }

    /** The address of a view without variables, for navigation by outcome. */
    static Optional<String> address(String viewId) {
        return ALL.stream()
                .filter(route -> !route.byServlet() && route.viewId().equals(viewId))
                .map(Route::path)
                .filter(path -> path.indexOf('{') < 0)
                .findFirst();
    }

    /** The desk at which the holder of a role arrives: one of its own before one that it shares; empty for none. */
    static Optional<Route> deskOf(Role role) {
        return Stream.concat(
                        DeskRoutes.ALL.stream().filter(route -> route.roles().equals(Set.of(role))),
                        DeskRoutes.ALL.stream().filter(route -> route.roles().contains(role)))
                .findFirst();
    }

    /** All rows, public first. */
    public static List<Route> all() {
        return ALL;
    }
}
