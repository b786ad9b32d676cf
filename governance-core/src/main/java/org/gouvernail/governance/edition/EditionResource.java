package org.gouvernail.governance.edition;

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
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;

/** {@code /strategy/editions}: every edition, whole, and what changed from one to the next. */
@Path("/strategy/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionResource {

    @Inject
    EditionService editions;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(editions.all(), e -> String.valueOf(e.content().number()), uri);
    }

    @GET
    @Path("{number}")
    @PublicAccess
    public Response one(@PathParam("number") String number) {
        return Replies.ok(editions.find(number(number)).orElseThrow(() -> unknown(number)));
    }

    /** The bytes whose SHA-256 the edition bears. */
    @GET
    @Path("{number}/record")
    @PublicAccess
    public Response record(@PathParam("number") String number) {
        return Response.ok(editions.record(number(number))).build();
    }

    @GET
    @Path("{number}/changes")
    @PublicAccess
    @Paged
    public Response changes(@Context UriInfo uri, @PathParam("number") String number) {
        return Page.of(editions.changes(number(number)), d -> d.kind() + "~" + d.code(), uri);
    }

    private static int number(String text) {
        if (!text.matches("0|[1-9]\\d{0,5}")) {
            throw unknown(text);
        }
        return Integer.parseInt(text);
    }

    private static DomainException unknown(String number) {
        return DomainException.notFound("edition", number);
    }
}
