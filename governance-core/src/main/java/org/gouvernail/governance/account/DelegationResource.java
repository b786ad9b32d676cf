package org.gouvernail.governance.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.access.Delegations;
import org.gouvernail.governance.access.Delegations.DelegationView;
import org.gouvernail.governance.access.Delegations.Order;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** {@code /delegations}: roles lent for a time, one's own; all of them for administrators and auditors. */
@Path("/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationResource {

    @Inject
    Delegations delegations;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(delegations.all(), d -> d.id().toString(), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response one(@PathParam("id") String id) {
        return Replies.ok(delegations.find(parsed(id)).orElseThrow(() -> DomainException.notFound("delegation", id)));
    }

    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "ADMIN"})
    public Response lend(NewDelegation input) {
        DelegationView made = delegations.lend(new Order(
                input.giver,
                input.receiver,
                input.role,
                input.organisation,
                input.plan,
                input.from,
                input.until,
                input.reason));
        return Replies.created("/delegations/" + made.id(), made);
    }

    @POST
    @Path("{id}/revocation")
    @Idempotent
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response revoke(@PathParam("id") String id) {
        return Replies.ok(delegations.revoke(parsed(id)));
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound("delegation", id);
        }
    }

    /** Body: which role is lent to whom, from when (now when not said) until when, and why; an administrator names the holder. */
    public static class NewDelegation extends Input {
        @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,59}") public @Nullable String giver;

        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,59}") public String receiver;

        @NotNull public Role role;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String organisation;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String plan;

        public @Nullable Instant from;

        @NotNull public Instant until;

        @NotNull @Text
        public LocalizedText reason;
    }
}
