package org.gouvernail.sectorplans.project;

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
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.imports.Imports;
import org.gouvernail.sectorplans.imports.Imports.ImportView;

/** {@code /imports/{id}/project}: the tasks, dates and links of a project file that was sent, as they were read. */
@Path("/imports/{id}/project")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

    @Inject
    Imports imports;

    @GET
    @RolesAllowed({"COORDINATOR", "SECRETARIAT", "AUDITOR"})
    public Response one(@PathParam("id") String id) {
        return Replies.ok(ProjectFiles.read(imports.file(project(id))));
    }

    private UUID project(String text) {
        try {
            ImportView view = imports.require(UUID.fromString(text));
            if (view.kind().equals("plan-project")) {
                return view.id();
            }
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound("import", text);
        }
        throw DomainException.notFound("import", text);
    }
}
