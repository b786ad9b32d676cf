package org.gouvernail.governance.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.governance.minutes.MinutesBook.NewAmendment;
import org.gouvernail.governance.minutes.MinutesBook.Passage;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /sessions/{session}/minutes}: drafted, amended, approved by hash and published; public once published. */
@Path("/sessions/{session}/minutes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MinutesResource {

    @Inject
    MinutesBook minutes;

    @PathParam("session")
    String session;

    @GET
    @PublicAccess
    public Response one() {
        MinutesView found =
                minutes.find(session).orElseThrow(() -> DomainException.notFound(MinutesService.KIND, session));
        Conduct conduct = minutes.conduct(session).orElse(null);
        return Replies.ok(ToldMinutes.of(CurrentActor.get().signedIn() ? found : found.published(), conduct), found);
    }

    @PUT
    @RolesAllowed("SECRETARIAT")
    public Response write(@HeaderParam("If-Match") @Nullable String ifMatch, MinutesInput.Draft input) {
        return Replies.ok(minutes.write(
                session,
                input.passages.stream().map(p -> new Passage(p.item, p.text)).toList(),
                Replies.seen(ifMatch)));
    }

    @POST
    @Path("amendments")
    @Idempotent
    @RolesAllowed({"COMMITTEE", "ADVISOR"})
    public Response propose(@HeaderParam("If-Match") @Nullable String ifMatch, MinutesInput.AmendmentInput input) {
        return Replies.ok(minutes.propose(
                session, new NewAmendment(input.passage, input.text, input.reason), Replies.seen(ifMatch)));
    }

    @POST
    @Path("amendments/{number}/adoption")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response adopt(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            MinutesInput.Settled input) {
        return Replies.ok(minutes.settle(session, number(number), true, input.reason, Replies.seen(ifMatch)));
    }

    @POST
    @Path("amendments/{number}/rejection")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response reject(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            MinutesInput.Settled input) {
        return Replies.ok(minutes.settle(session, number(number), false, input.reason, Replies.seen(ifMatch)));
    }

    @POST
    @Path("approval")
    @Idempotent
    @RolesAllowed({"COMMITTEE", "ADVISOR"})
    public Response approve(MinutesInput.Approval input) {
        return Replies.ok(minutes.approve(session, input.sha256));
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response publish(@HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(minutes.publish(session, Replies.seen(ifMatch)));
    }

    @POST
    @Path("errata")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response correct(@HeaderParam("If-Match") @Nullable String ifMatch, MinutesInput.ErratumInput input) {
        return Replies.ok(minutes.correct(session, input.text, Replies.seen(ifMatch)));
    }

    private int number(String number) {
        if (!number.matches("[1-9]\\d{0,5}")) {
            throw DomainException.notFound("amendment", session + "/" + number);
        }
        return Integer.parseInt(number);
    }
}
