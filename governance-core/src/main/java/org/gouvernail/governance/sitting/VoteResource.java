package org.gouvernail.governance.sitting;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.governance.sitting.Sittings.Hand;
import org.gouvernail.governance.sitting.Sittings.VoteView;

/** {@code /sessions/{session}/agenda/{item}/votes}: the members' own votes, and the hands that the secretariat counted. */
@Path("/sessions/{session}/agenda/{item}/votes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VoteResource {

    @Inject
    Sittings sittings;

    @PathParam("session")
    String session;

    @PathParam("item")
    String item;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(sittings.ballot(session, item).votes(), VoteView::member, uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({"COMMITTEE", "ADVISOR"})
    public Response vote(SittingInput.NewVote input) {
        return Replies.created(address(), sittings.vote(session, item, input.choice));
    }

    @POST
    @Path("hands")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response showHands(SittingInput.NewHands input) {
        return Replies.created(
                address(),
                sittings.showHands(
                        session,
                        item,
                        input.hands.stream()
                                .map(h -> new Hand(h.member, h.choice))
                                .toList()));
    }

    private String address() {
        return "/sessions/" + session + "/agenda/" + item + "/votes";
    }
}
