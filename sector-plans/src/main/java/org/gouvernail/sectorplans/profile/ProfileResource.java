package org.gouvernail.sectorplans.profile;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.profile.Profiles.Named;
import org.jspecify.annotations.Nullable;

/** {@code /import-profiles}: mapping profiles, which are data. */
@Path("/import-profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProfileResource {

    @Inject
    Profiles profiles;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(profiles.all(), Named::name, uri);
    }

    @GET
    @Path("{name}")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response one(@PathParam("name") String name) {
        return Replies.ok(profiles.require(name));
    }

    /** A new name needs no If-Match; replacing a profile does. */
    @PUT
    @Path("{name}")
    @RolesAllowed("SECRETARIAT")
    public Response put(
            @PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch, ProfileInput profile) {
        return Replies.ok(profiles.put(name, profile.profile(), Replies.seen(ifMatch)));
    }
}
