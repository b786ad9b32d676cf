package org.gouvernail.governance.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** {@code /accounts}: who holds an account and with which roles; kept by administrators, read by auditors too. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Subjects subjects;

    @GET
    @RolesAllowed({"ADMIN", "AUDITOR"})
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(accounts.all(), AccountView::username, uri);
    }

    @GET
    @Path("{username}")
    @RolesAllowed({"ADMIN", "AUDITOR"})
    public Response one(@PathParam("username") String username) {
        return Replies.ok(view(username));
    }

    @POST
    @Idempotent
    @RolesAllowed("ADMIN")
    public Response open(NewAccount input) {
        accounts.open(input.username, input.function, input.password);
        return Replies.created("/accounts/" + input.username, view(input.username));
    }

    @POST
    @Path("{username}/grants")
    @Idempotent
    @RolesAllowed("ADMIN")
    public Response grant(@PathParam("username") String username, RoleInput input) {
        if (input.organisation != null
                && organisations.find(input.organisation, null).isEmpty()) {
            throw DomainException.invalid("unknown.organisation", "/organisation", input.organisation);
        }
        if (input.plan != null
                && subjects.resolve(new SubjectRef("plan", input.plan)).isEmpty()) {
            throw DomainException.invalid("subject.unknown", "/plan", input.plan);
        }
        accounts.grant(username, input.role, input.organisation, input.plan);
        return Replies.ok(view(username));
    }

    @POST
    @Path("{username}/revocations")
    @Idempotent
    @RolesAllowed("ADMIN")
    public Response revoke(@PathParam("username") String username, RoleInput input) {
        accounts.revoke(username, input.role, input.organisation, input.plan);
        return Replies.ok(view(username));
    }

    @GET
    @Path("{username}/address")
    @RolesAllowed({"ADMIN", "AUDITOR"})
    public Response address(@PathParam("username") String username) {
        return Replies.ok(accounts.addressOf(username));
    }

    @PUT
    @Path("{username}/address")
    @RolesAllowed("ADMIN")
    public Response changeAddress(
            @PathParam("username") String username,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AddressInput input) {
        return Replies.ok(accounts.changeAddress(username, input.address, Replies.seen(ifMatch)));
    }

    private AccountView view(String username) {
        return accounts.find(username).orElseThrow(() -> DomainException.notFound("account", username));
    }

    /** Body of an opening: a function, and a first password unless a provider signs people in: its holder changes it. */
    public static class NewAccount extends Input {
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,59}") public String username;

        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText function;

        @Size(min = Accounts.SHORTEST_PASSWORD, max = Accounts.LONGEST_PASSWORD) public @Nullable String password;
    }

    /** Body of a change of address: null takes it away. */
    public static class AddressInput extends Input {
        @Size(min = 3, max = 254) public @Nullable String address;
    }

    /** Body of a grant or a revocation: a role, and what it is limited to. */
    public static class RoleInput extends Input {
        @NotNull public Role role;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String organisation;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String plan;
    }
}
