package org.gouvernail.sectorplans.deliverable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;

/** {@code /deliverables/{code}}: an expected deliverable, open to all. */
@Path("/deliverables/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeliverableResource {

    @Inject
    Deliverables deliverables;

    @GET
    @PublicAccess
    public Response one(@PathParam("code") String code) {
        return Replies.ok(
                deliverables.find(code).orElseThrow(() -> DomainException.notFound("expected-deliverable", code)));
    }
}
