package org.gouvernail.governance.committee;

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
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;

/** {@code /committees}: the committees and their sessions; committee papers are for those who serve it. */
@Path("/committees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitteeResource {

    @Inject
    Committees committees;

    @Inject
    Bodies bodies;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADMIN", "COORDINATOR", "APPROVER", "ADVISOR"})
    @Paged
    public Response all(@Context UriInfo uri) {
        return Page.of(committees.all(), CommitteeView::code, uri);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADMIN", "COORDINATOR", "APPROVER", "ADVISOR"})
    public Response one(@PathParam("code") String code) {
        return Replies.ok(committees.all().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("committee", code)));
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response establish(CommitteeInput.NewCommittee input) {
        CommitteeView made = bodies.establish(
                input.code,
                input.title,
                input.mandate,
                input.kind == null ? BodyKind.MINISTERIAL_COMMITTEE : input.kind,
                input.quorum == null ? QuorumRule.MAJORITY : input.quorum.read("/quorum"),
                input.until);
        return Replies.created("/committees/" + made.code(), made);
    }

    @POST
    @Path("{code}/quorum")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response changeQuorum(@PathParam("code") String code, CommitteeInput.QuorumChange input) {
        return Replies.ok(bodies.changeQuorum(code, input.quorum.read("/quorum"), input.reason));
    }

    @GET
    @Path("{code}/sessions")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADMIN", "COORDINATOR", "APPROVER", "ADVISOR"})
    @Paged
    public Response sessions(@PathParam("code") String code, @Context UriInfo uri) {
        if (committees.all().stream().noneMatch(c -> c.code().equals(code))) {
            throw DomainException.notFound("committee", code);
        }
        return Page.of(committees.sessions(code), SessionView::code, uri);
    }

    @POST
    @Path("{code}/sessions")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response convene(@PathParam("code") String code, CommitteeInput.NewSession input) {
        SessionView made = committees.convene(code, input.on, input.place, new Hours(input.startsAt, input.endsAt));
        return Replies.created("/sessions/" + made.code(), made);
    }
}
