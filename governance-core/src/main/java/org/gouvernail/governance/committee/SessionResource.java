package org.gouvernail.governance.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.NewFollowUp;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /sessions}: a session, its agenda and its decisions. */
@Path("/sessions/{session}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    Committees committees;

    @Inject
    AgendaDesk desk;

    @PathParam("session")
    String session;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADMIN", "COORDINATOR", "APPROVER", "ADVISOR"})
    public Response one() {
        return Replies.ok(committees.session(session).orElseThrow(() -> DomainException.notFound("session", session)));
    }

    @PATCH
    @RolesAllowed("SECRETARIAT")
    public Response replan(@HeaderParam("If-Match") @Nullable String ifMatch, CommitteeInput.Replanning input) {
        SessionView now = committees.session(session).orElseThrow(() -> DomainException.notFound("session", session));
        return Replies.ok(committees.replan(
                session,
                input.on == null ? now.on() : input.on,
                input.place == null ? now.place() : input.place,
                input.hours(now),
                input.reason,
                Replies.seen(ifMatch)));
    }

    @POST
    @Path("holding")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response hold() {
        return Replies.ok(committees.hold(session));
    }

    @POST
    @Path("closing")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response close() {
        return Replies.ok(committees.close(session));
    }

    @GET
    @Path("agenda")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    @Paged
    public Response agenda(@Context UriInfo uri) {
        return Page.of(committees.agenda(session), AgendaItemView::code, uri);
    }

    @GET
    @Path("agenda/{item}")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    public Response item(@PathParam("item") String item) {
        return Replies.ok(committees
                .item(item)
                .filter(i -> session.equals(i.session()))
                .orElseThrow(() -> DomainException.notFound("agenda-item", item)));
    }

    @POST
    @Path("agenda")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response add(CommitteeInput.NewItem input) {
        AgendaItemView made =
                committees.addItem(session, SubjectRef.parse(input.subject), input.title, input.decisionRequested);
        return Replies.created("/sessions/" + session + "/agenda/" + made.code(), made);
    }

    @PATCH
    @Path("agenda/{item}")
    @RolesAllowed("SECRETARIAT")
    public Response reword(
            @PathParam("item") String item,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            CommitteeInput.Rewording input) {
        return Replies.ok(
                desk.reword(session, item, input.title, input.decisionRequested, input.reason, Replies.seen(ifMatch)));
    }

    @POST
    @Path("agenda/{item}/removal")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response remove(
            @PathParam("item") String item,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            CommitteeInput.Removal input) {
        return Replies.ok(desk.remove(session, item, input.reason, Replies.seen(ifMatch)));
    }

    @GET
    @Path("followups")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "COORDINATOR", "APPROVER"})
    @Paged
    public Response followUps(@Context UriInfo uri) {
        return Page.of(committees.followUpsOf(session), FollowUpView::code, uri);
    }

    @GET
    @Path("decisions")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    @Paged
    public Response decisions(@Context UriInfo uri) {
        return Page.of(committees.decisions(session), DecisionView::code, uri);
    }

    @GET
    @Path("decisions/{decision}")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR"})
    public Response decision(@PathParam("decision") String decision) {
        return Replies.ok(committees
                .decision(decision)
                .filter(d -> session.equals(d.session()))
                .orElseThrow(() -> DomainException.notFound("decision", decision)));
    }

    @POST
    @Path("decisions")
    @Idempotent
    @RolesAllowed("COMMITTEE")
    public Response decide(CommitteeInput.Decision input) {
        CommitteeInput.NewFollowUp asked = input.followUp;
        DecisionView made = committees.decide(
                session,
                input.item,
                new NewDecision(
                        input.text,
                        input.basisSha256,
                        input.effectOn,
                        input.expectedEffect,
                        input.checkOn,
                        Boolean.TRUE.equals(input.takesNote),
                        input.outcome),
                asked == null ? null : new NewFollowUp(asked.text, asked.organisation, asked.dueOn));
        return Replies.created("/sessions/" + session + "/decisions/" + made.code(), made);
    }
}
