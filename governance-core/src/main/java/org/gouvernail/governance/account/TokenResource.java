package org.gouvernail.governance.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.IssuedToken;
import org.gouvernail.governance.access.Accounts.TokenScope;
import org.gouvernail.governance.access.Accounts.TokenView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.jspecify.annotations.Nullable;

/** {@code /tokens}: the bearer tokens of the account that asks; a secret is shown once. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    @Inject
    Accounts accounts;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(accounts.tokens(), t -> t.id().toString(), uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response issue(NewToken input) {
        IssuedToken issued = accounts.issueToken(input.days, input.scope == null ? TokenScope.WRITE : input.scope);
        TokenView view = issued.view();
        return Response.created(URI.create("/api/v1/tokens/" + view.id()))
                .header("Cache-Control", "no-store")
                .entity(new Issued(view.id(), issued.token(), view.scope(), view.issuedAt(), view.expiresAt()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response revoke(@PathParam("id") String id) {
        accounts.revokeToken(parsed(id));
        return Response.noContent().build();
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound("token", id);
        }
    }

    /** Body of a request for a token: how many days it lasts, and whether it only reads; it writes too when not said. */
    public static class NewToken extends Input {
        @NotNull @Min(1) @Max(366) public Integer days;

        public @Nullable TokenScope scope;
    }

    /** The token, which is kept hashed and cannot be shown again. */
    public record Issued(UUID id, String token, TokenScope scope, Instant issuedAt, Instant expiresAt) {}
}
