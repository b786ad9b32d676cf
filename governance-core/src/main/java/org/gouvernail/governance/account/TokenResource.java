package org.gouvernail.governance.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;

/** {@code /tokens}: bearer tokens for the account that asks, shown once. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    @Inject
    Accounts accounts;

    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response issue(NewToken input) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new Issued(accounts.issueToken(input.days)))
                .build();
    }

    /** Body of a request for a token: how many days it lasts. */
    public static class NewToken extends Input {
        @NotNull @Min(1) @Max(366) public Integer days;
    }

    /** The token, which is kept hashed and cannot be shown again. */
    public record Issued(String token) {}
}
