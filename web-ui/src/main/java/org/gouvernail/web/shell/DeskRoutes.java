package org.gouvernail.web.shell;

import java.util.List;
import org.gouvernail.governance.access.Role;

/** The desks: each address names the roles that open it. The first row of a role is where its holder arrives. */
final class DeskRoutes {

    static final List<Route> ALL = List.of(
            Route.desk("/coordination", "desk/home.xhtml", "coordination", Role.COORDINATOR),
            Route.desk("/approbation", "desk/home.xhtml", "approbation", Role.APPROVER),
            Route.desk("/secretariat", "desk/home.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/comite", "desk/home.xhtml", "comite", Role.COMMITTEE),
            Route.desk("/groupe-conseil", "desk/home.xhtml", "groupe-conseil", Role.ADVISOR),
            Route.desk("/consultation", "desk/home.xhtml", "consultation", Role.ANALYST),
            Route.desk("/verification", "desk/home.xhtml", "verification", Role.AUDITOR),
            Route.desk("/admin", "desk/home.xhtml", "admin", Role.ADMIN));

    private DeskRoutes() {}
}
