package org.gouvernail.indicators.compilation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;

/** {@code /compilations/{id}}: how far a run is. */
@Path("/compilations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompilationResource {

    @Inject
    Compilations compilations;

    @GET
    @Path("{id}")
    @RolesAllowed({"SECRETARIAT", "COMMITTEE", "AUDITOR"})
    public Response one(@PathParam("id") String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw DomainException.notFound("compilation", id);
        }
        return Response.ok(compilations
                        .find(UUID.fromString(id))
                        .orElseThrow(() -> DomainException.notFound("compilation", id)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
