package org.gouvernail.governance.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;

/** {@code /notices}: what the account that asks was told, and its marking as read. */
@Path("/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    @Inject
    Notices notices;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    @Paged
    public Response mine(@Context UriInfo uri) {
        return Page.of(notices.mine(), n -> n.id().toString(), uri);
    }

    @POST
    @Path("{id}/reading")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response read(@PathParam("id") String id) {
        return Replies.ok(notices.read(parsed(id)));
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound("notice", id);
        }
    }
}
