package org.gouvernail.governance.effect;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.effect.Checks.CheckView;
import org.gouvernail.governance.effect.Checks.NewCheck;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;

/** {@code /decisions}: a decision of the register, what was shown, what is expected of it and what came of it. */
@Path("/decisions/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    @Inject
    Committees committees;

    @Inject
    Checks checks;

    @PathParam("code")
    String code;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    public Response one() {
        return Replies.ok(committees.decision(code).orElseThrow(() -> DomainException.notFound("decision", code)));
    }

    /** The bytes whose SHA-256 the decision names. */
    @GET
    @Path("basis")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    public Response basis() {
        return bytes(checks.basis(code).orElseThrow(() -> DomainException.notFound("basis", code)));
    }

    @POST
    @Path("expectation")
    @Idempotent
    @RolesAllowed({"COMMITTEE", "SECRETARIAT"})
    public Response complete(EffectInput.Expectation input) {
        return Replies.created(
                "/decisions/" + code, checks.complete(code, input.expectedEffect, input.checkOn, input.reason));
    }

    @GET
    @Path("checks")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    @Paged
    public Response checks(@Context UriInfo uri) {
        return Page.of(checks.of(code), CheckView::code, uri);
    }

    @POST
    @Path("checks")
    @Idempotent
    @RolesAllowed("COMMITTEE")
    public Response check(EffectInput.Check input) {
        CheckView made =
                checks.check(code, new NewCheck(input.session, input.verdict, input.finding, input.nextCheckOn));
        return Replies.created("/decisions/" + code + "/checks/" + made.code(), made);
    }

    @GET
    @Path("checks/{check}")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    public Response check(@PathParam("check") String check) {
        return Replies.ok(checks.of(code).stream()
                .filter(c -> c.code().equals(check))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("check", check)));
    }

    /** The bytes whose SHA-256 the check names. */
    @GET
    @Path("checks/{check}/basis")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    public Response basisOf(@PathParam("check") String check) {
        return bytes(checks.of(code).stream()
                .filter(c -> c.code().equals(check))
                .findFirst()
                .flatMap(c -> checks.basisOfCheck(check))
                .orElseThrow(() -> DomainException.notFound("check", check)));
    }

    private static Response bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Response.ok(bytes).tag(new EntityTag(Json.sha256(bytes))).build();
    }
}
