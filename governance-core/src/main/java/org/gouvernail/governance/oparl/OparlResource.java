package org.gouvernail.governance.oparl;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /oparl/v1}: the committee's published work in the terms of OParl 1.1, read only. */
@Path("/oparl/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OparlResource {

    @Inject
    OparlService service;

    @GET
    @Path("system")
    @PublicAccess
    public Response system() {
        return Replies.ok(service.all(OparlType.SYSTEM, OparlAddresses.configured())
                .get(0)
                .told());
    }

    @GET
    @Path("{type}")
    @PublicAccess
    public Response list(
            @PathParam("type") String place,
            @QueryParam("created_since") @Nullable String createdSince,
            @QueryParam("created_until") @Nullable String createdUntil,
            @QueryParam("modified_since") @Nullable String modifiedSince,
            @QueryParam("modified_until") @Nullable String modifiedUntil,
            @QueryParam("omit_internal") @Nullable String omitInternal,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        OparlType type = type(place);
        OparlAddresses at = OparlAddresses.configured();
        return Response.ok(OparlList.of(
                        service.all(type, at),
                        new OparlList.Asked(
                                createdSince, createdUntil, modifiedSince, modifiedUntil, omitInternal, page, limit),
                        at.list(type)))
                .build();
    }

    @GET
    @Path("{type}/{code}")
    @PublicAccess
    public Response one(@PathParam("type") String place, @PathParam("code") String code) {
        return Replies.ok(service.one(type(place), code, OparlAddresses.configured())
                .orElseThrow(() -> DomainException.notFound("oparl", code))
                .told());
    }

    private static OparlType type(String place) {
        return OparlType.at(place).orElseThrow(() -> DomainException.notFound("oparl", place));
    }
}
