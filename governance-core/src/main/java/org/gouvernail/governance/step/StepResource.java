package org.gouvernail.governance.step;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.governance.step.Steps.Product;
import org.gouvernail.governance.step.Steps.ProductView;
import org.gouvernail.governance.step.Steps.StepView;
import org.jspecify.annotations.Nullable;

/** {@code /strategy/steps}: open to all; planned by the secretariat, whose products the committee accepts. */
@Path("/strategy/steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StepResource {

    @Inject
    Steps steps;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("edition") @Nullable String edition) {
        return Page.of(steps.all(edition == null ? null : number(edition)), StepView::code, uri);
    }

    private static Integer number(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw DomainException.unreadable(
                    "input.unreadable", List.of(new FieldProblem("/edition", "input.choice", "1, 2, 3…")));
        }
        return Integer.valueOf(text);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code) {
        return Replies.ok(require(code));
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response plan(StepInput input) {
        StepView made = steps.plan(input.step());
        return Replies.created("/strategy/steps/" + made.code(), made);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed("SECRETARIAT")
    public Response change(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, StepInput.Change input) {
        StepView now = require(code);
        return Replies.ok(steps.change(
                code,
                input.startsOn == null ? now.startsOn() : input.startsOn,
                input.endsOn == null ? now.endsOn() : input.endsOn,
                new HashSet<>(
                        input.products == null
                                ? now.products().stream().map(ProductView::kind).toList()
                                : input.products),
                Replies.seen(ifMatch)));
    }

    @PUT
    @Path("{code}/products/{product}")
    @RolesAllowed("SECRETARIAT")
    public Response deliver(
            @PathParam("code") String code,
            @PathParam("product") String product,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            StepInput.Delivery input) {
        return Replies.ok(steps.deliver(code, product(product), input.reference(), Replies.seen(ifMatch)));
    }

    @POST
    @Path("{code}/products/{product}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("COMMITTEE")
    public Response accept(
            @PathParam("code") String code,
            @PathParam("product") String product,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(steps.accept(code, product(product), Replies.seen(ifMatch)));
    }

    @POST
    @Path("{code}/end")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response end(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(steps.end(code, Replies.seen(ifMatch)));
    }

    private StepView require(String code) {
        return steps.find(code).orElseThrow(() -> DomainException.notFound(StepService.KIND, code));
    }

    private static Product product(String text) {
        return Arrays.stream(Product.values())
                .filter(p -> p.name().equals(text))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("step-product", text));
    }
}
