package org.gouvernail.sectorplans.status;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.jspecify.annotations.Nullable;

/** {@code /measures/{code}/updates}: the quarterly updates of a measure and their transitions. */
@Path("/measures/{measure}/updates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatusUpdateResource {

    @Inject
    StatusUpdates updates;

    @PathParam("measure")
    String measure;

    @GET
    @PublicAccess
    @Paged
    public Response history(@Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(updates.history(measure, Replies.asOf(asOf)), u -> u.period() + "-" + u.revision(), uri);
    }

    @GET
    @Path("{period}")
    @PublicAccess
    public Response one(@PathParam("period") String period, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(updates.get(measure, period, Replies.asOf(asOf)));
    }

    @PUT
    @Path("{period}")
    @RolesAllowed("COORDINATOR")
    public Response save(
            @PathParam("period") String period,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            UpdateInput.Draft draft) {
        Given.same("/measure", draft.measure, measure);
        Given.same("/period", draft.period, period);
        repeated(draft, period, Replies.seen(ifMatch));
        LocalizedText late = draft.lateReason;
        return Replies.ok(
                late == null
                        ? updates.save(measure, period, draft.content(), Replies.seen(ifMatch))
                        : updates.saveLate(measure, period, draft.content(), late, Replies.seen(ifMatch)));
    }

    /** What is only read stands in a draft as the reader sees it now; who sees nothing is refused by the act itself. */
    private void repeated(UpdateInput.Draft draft, String period, @Nullable String seen) {
        Recent now = updates.recent(period, List.of(measure)).get(measure);
        if (now != null && UpdateAsRead.NAMES.stream().anyMatch(draft::gives)) {
            Version.check(seen, now.now());
            Given.asRead(draft, UpdateAsRead.NAMES, now.now());
        }
    }

    @POST
    @Path("{period}/submission")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("COORDINATOR")
    public Response submit(@PathParam("period") String period, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(updates.submit(measure, period, Replies.seen(ifMatch)));
    }

    @POST
    @Path("{period}/endorsement")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("APPROVER")
    public Response endorse(@PathParam("period") String period, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(updates.endorse(measure, period, Replies.seen(ifMatch)));
    }

    @POST
    @Path("{period}/acceptance")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response accept(
            @PathParam("period") String period,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            UpdateInput.Acceptance input) {
        return Replies.ok(updates.accept(measure, period, input.assessedRating, input.reason, Replies.seen(ifMatch)));
    }

    @POST
    @Path("{period}/return")
    @Idempotent
    @RolesAllowed({"APPROVER", "SECRETARIAT"})
    public Response sendBack(
            @PathParam("period") String period,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            UpdateInput.Reason input) {
        return Replies.ok(updates.sendBack(measure, period, input.reason, Replies.seen(ifMatch)));
    }

    @POST
    @Path("{period}/correction")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response correct(
            @PathParam("period") String period,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            UpdateInput.Reason input) {
        return Replies.ok(updates.correct(measure, period, input.reason, Replies.seen(ifMatch)));
    }
}
