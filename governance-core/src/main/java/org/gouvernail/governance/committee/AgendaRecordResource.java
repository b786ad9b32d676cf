package org.gouvernail.governance.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;

/** {@code /sessions/{session}/agenda/record}: every point the agenda had, those put off or taken off too. */
@Path("/sessions/{session}/agenda/record")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgendaRecordResource {

    @Inject
    AgendaRecord record;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    @Paged
    public Response all(@PathParam("session") String session, @Context UriInfo uri) {
        return Page.of(record.of(session), p -> p.item().code(), uri);
    }
}
