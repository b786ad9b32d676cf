package org.gouvernail.sectorplans.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.finding.Finding.Kind;
import org.gouvernail.sectorplans.finding.Findings.Filter;
import org.jspecify.annotations.Nullable;

/** {@code /findings}: the contradictions of all measures in the reader's sight, and the rules that find them. */
@Path("/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {

    @Inject
    Findings findings;

    /** The thresholds in force and the rule of each kind. */
    public record Rules(FindingThresholds thresholds, List<LocalizedText> rules) {}

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(
            @Context UriInfo uri,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("kind") @Nullable String kind) {
        Filter filter = new Filter(plan, organisation, Page.choice(Kind.class, "kind", kind));
        return Page.of(findings.search(filter), f -> f.measure() + "~" + f.kind(), uri);
    }

    @GET
    @Path("rules")
    @PublicAccess
    public Response rules() {
        return Replies.ok(new Rules(FindingThresholds.PUBLISHED, FindingWords.RULES));
    }
}
