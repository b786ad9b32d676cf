package org.gouvernail.governance.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /committees/{code}/members}: who sits on a body, and who sat before. */
@Path("/committees/{code}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemberResource {

    @Inject
    Members members;

    @Inject
    Committees committees;

    @Inject
    OwnBodies own;

    @PathParam("code")
    String code;

    @GET
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("on") @Nullable String on) {
        mustKnowBody();
        return Page.of(members.of(code, day(on)), MemberView::code, uri);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw DomainException.unreadable("input.unreadable", List.of(new FieldProblem("/on", "input.date")));
        }
    }

    @GET
    @Path("{member}")
    @RolesAllowed({"COMMITTEE", "SECRETARIAT", "AUDITOR", "ADVISOR"})
    public Response one(@PathParam("member") String member) {
        return Replies.ok(here(member));
    }

    @POST
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response seat(MemberInput.NewMember input) {
        MemberView made = members.seat(code, input.read());
        return Replies.created("/committees/" + code + "/members/" + made.code(), made);
    }

    @POST
    @Path("{member}/ending")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response end(@PathParam("member") String member, MemberInput.Ending input) {
        return Replies.ok(members.end(here(member).code(), input.on, input.reason));
    }

    private void mustKnowBody() {
        if (committees.all().stream().noneMatch(c -> c.code().equals(code))) {
            throw DomainException.notFound("committee", code);
        }
        own.mustRead("committee", code, code);
    }

    private MemberView here(String member) {
        mustKnowBody();
        return members.find(member)
                .filter(m -> m.committee().equals(code))
                .orElseThrow(() -> DomainException.notFound("member", member));
    }
}
