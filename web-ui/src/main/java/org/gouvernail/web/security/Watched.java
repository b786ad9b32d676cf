package org.gouvernail.web.security;

import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.database.Settings;

/** The server's own addresses that tell of its inside: figures for those who watch it, and the interface's description. */
final class Watched {

    static final String METRICS = "/metrics";
    static final String OPENAPI = "/openapi";

    private Watched() {}

    /** Refuses what the configuration does not open to this actor. */
    static void check(String uri, Actor actor) {
        if (uri.startsWith(METRICS)) {
            metrics(actor);
        } else if (uri.startsWith(OPENAPI) && !(described() && uri.matches(OPENAPI + "/?"))) {
            throw DomainException.notFound("page", uri);
        }
    }

    private static void metrics(Actor actor) {
        boolean open =
                Settings.text("gouvernail.metrics").filter("public"::equals).isPresent();
        if (open || actor.has(Role.ADMIN) || actor.has(Role.AUDITOR)) {
            return;
        }
        throw actor.signedIn() ? DomainException.forbidden("access.role") : DomainException.unauthenticated();
    }

    private static boolean described() {
        return Settings.text("gouvernail.openapi").map(Boolean::parseBoolean).orElseGet(Settings::demonstration);
    }
}
