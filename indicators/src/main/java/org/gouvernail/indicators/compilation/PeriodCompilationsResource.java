package org.gouvernail.indicators.compilation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.indicators.compilation.Compilations.CompilationView;

/** {@code /periods/{code}/compilations}: the runs of a period. */
@Path("/periods/{code}/compilations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeriodCompilationsResource {

    @Inject
    Compilations compilations;

    @GET
    @RolesAllowed({"SECRETARIAT", "COMMITTEE", "AUDITOR"})
    @Paged
    public Response all(@PathParam("code") String code, @Context UriInfo uri) {
        return Page.of(compilations.of(code), run -> run.id().toString(), uri);
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response start(@PathParam("code") String code) {
        CompilationView run = compilations.start(code);
        return Response.accepted(run)
                .location(URI.create("/api/v1/compilations/" + run.id()))
                .build();
    }
}
