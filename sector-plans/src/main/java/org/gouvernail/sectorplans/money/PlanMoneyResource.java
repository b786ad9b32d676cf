package org.gouvernail.sectorplans.money;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.Replies;

/** {@code /plans/{plan}/money}: the totals of a plan by fiscal year, reconciled with its envelope. */
@Path("/plans/{plan}/money")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanMoneyResource {

    @Inject
    Budgets budgets;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "AUDITOR"})
    public Response one(@PathParam("plan") String plan) {
        return Replies.ok(budgets.ofPlan(plan));
    }
}
