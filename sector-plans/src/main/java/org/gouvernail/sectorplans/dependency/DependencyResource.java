package org.gouvernail.sectorplans.dependency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.jspecify.annotations.Nullable;

/** {@code /dependencies}: which milestone waits for which. */
@Path("/dependencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DependencyResource {

    @Inject
    Dependencies dependencies;

    @GET
    @PublicAccess
    @Paged
    public Response all(
            @Context UriInfo uri,
            @QueryParam("milestone") @Nullable String milestone,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("removed") @Nullable String removed,
            @QueryParam("as_of") @Nullable String asOf) {
        if (removed != null && !removed.matches("true|false")) {
            throw DomainException.invalid("typed.choice", "/removed");
        }
        return Page.of(
                dependencies.all(milestone, plan, Replies.asOf(asOf), "true".equals(removed)),
                d -> d.id().toString(),
                uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response declare(DependencyInput input) {
        DependencyView made =
                dependencies.declare(input.predecessor, input.successor, input.lagDays == null ? 0 : input.lagDays);
        return Replies.created("/dependencies/" + made.id(), made);
    }

    @GET
    @Path("{id}")
    @PublicAccess
    public Response one(@PathParam("id") String id) {
        return Replies.ok(dependencies.require(parsed(id)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response remove(
            @PathParam("id") String id,
            @QueryParam("reason") @Nullable String reason,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        LocalizedText why = reason == null || reason.isBlank() ? null : LocalizedText.of(reason, null);
        dependencies.remove(parsed(id), why, Replies.seen(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/removal")
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response end(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            DependencyInput.Removal input) {
        return Replies.ok(dependencies.remove(parsed(id), input.reason, Replies.seen(ifMatch)));
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound(DependencyService.KIND, id);
        }
    }
}
