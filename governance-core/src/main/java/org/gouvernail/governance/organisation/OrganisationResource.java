package org.gouvernail.governance.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** {@code /organisations}: the directory, open to all; kept by administrators. */
@Path("/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    @Inject
    Organisations organisations;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(organisations.all(Replies.asOf(asOf)), OrganisationView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(organisations
                .find(code, Replies.asOf(asOf))
                .orElseThrow(() -> DomainException.notFound("organisation", code)));
    }

    @POST
    @Idempotent
    @RolesAllowed("ADMIN")
    public Response create(NewOrganisation input) {
        OrganisationView made = organisations.create(input.code, input.name);
        return Replies.created("/organisations/" + made.code(), made);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed("ADMIN")
    public Response revise(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            OrganisationChange change) {
        if (change.code != null && !change.code.equals(code)) {
            throw DomainException.invalid("input.code-kept", "/code");
        }
        return Replies.ok(
                organisations.revise(code, change.name, change.renamedOn, change.active, Replies.seen(ifMatch)));
    }

    /** Body of a creation. */
    public static class NewOrganisation extends Input {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String code;

        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText name;
    }

    /** Body of a change: what is left out stays, and the code stays in any case. */
    public static class OrganisationChange extends Input {
        @Pattern(regexp = Codes.PATTERN) public @Nullable String code;

        @Text(max = Codes.TITLE)
        public @Nullable LocalizedText name;

        /** First day of the new name, today when it is left out. */
        public @Nullable LocalDate renamedOn;

        public @Nullable Boolean active;
    }
}
