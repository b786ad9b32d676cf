package org.gouvernail.governance.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /notice-choices}: when the letters of the account that asks leave, by kind of notice. */
@Path("/notice-choices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChoiceResource {

    @Inject
    NoticeChoices choices;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response mine() {
        return Replies.ok(choices.mine());
    }

    @PATCH
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response choose(@HeaderParam("If-Match") @Nullable String ifMatch, Choice input) {
        Map<NoticeKind, Rhythm> rhythms = new EnumMap<>(NoticeKind.class);
        put(rhythms, NoticeKind.DEADLINES, input.deadlines);
        put(rhythms, NoticeKind.UPDATES, input.updates);
        put(rhythms, NoticeKind.COMMITTEE, input.committee);
        put(rhythms, NoticeKind.OTHERS, input.others);
        return Replies.ok(choices.choose(rhythms, Replies.seen(ifMatch)));
    }

    private static void put(Map<NoticeKind, Rhythm> rhythms, NoticeKind kind, @Nullable Rhythm rhythm) {
        if (rhythm != null) {
            rhythms.put(kind, rhythm);
        }
    }

    /** The rhythms to change; what is left out stays. */
    public static class Choice extends Input {
        public @Nullable Rhythm deadlines;

        public @Nullable Rhythm updates;

        public @Nullable Rhythm committee;

        public @Nullable Rhythm others;
    }
}
