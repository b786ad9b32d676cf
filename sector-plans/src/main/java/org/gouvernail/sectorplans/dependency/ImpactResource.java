package org.gouvernail.sectorplans.dependency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.PublicAccess;
import org.jspecify.annotations.Nullable;

/** {@code /milestones/{code}/impact}: what moves when a milestone slips. */
@Path("/milestones/{code}/impact")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImpactResource {

    private static final int A_MONTH = 30;

    @Inject
    Dependencies dependencies;

    @GET
    @PublicAccess
    public Response impact(@PathParam("code") String code, @QueryParam("days") @Nullable String days) {
        return Response.ok(dependencies.impact(code, days == null ? A_MONTH : number(days)))
                .build();
    }

    private static int number(String days) {
        if (!days.matches("\\d{1,6}")) {
            throw DomainException.unreadable(
                    "input.unreadable",
                    List.of(new FieldProblem("/days", "input.range", "1", String.valueOf(Dependencies.MOST_DAYS))));
        }
        return Integer.parseInt(days);
    }
}
