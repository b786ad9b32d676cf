package org.gouvernail.sectorplans.money;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.money.Budgets.MeasureMoney;
import org.jspecify.annotations.Nullable;

/** {@code /measures/{measure}/money}: what a measure costs by fiscal year, for those who may read how it stands. */
@Path("/measures/{measure}/money")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureMoneyResource {

    @Inject
    Budgets budgets;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    public Response one(@PathParam("measure") String measure) {
        return Replies.ok(budgets.of(measure));
    }

    @PUT
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response state(
            @PathParam("measure") String measure, @HeaderParam("If-Match") @Nullable String ifMatch, MoneyInput input) {
        MeasureMoney now = budgets.of(measure);
        Version.check(Replies.seen(ifMatch), now);
        return Replies.ok(budgets.state(measure, input.stated(now), Replies.seen(ifMatch)));
    }
}
