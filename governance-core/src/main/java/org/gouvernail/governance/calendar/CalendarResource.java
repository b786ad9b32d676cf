package org.gouvernail.governance.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.calendar.Calendars.MadeFeed;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.ProductAddress;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /calendars}: the calendars of the account that asks, and what each shows at its secret address. */
@Path("/calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final String EXTENSION = ".ics";

    @Inject
    Calendars calendars;

    @Inject
    CalendarTexts texts;

    @GET
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    @Paged
    public Response mine(@Context UriInfo uri) {
        return Page.of(calendars.mine(), f -> f.id().toString(), uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response make(NewCalendar input) {
        Set<CalendarKind> kinds = EnumSet.noneOf(CalendarKind.class);
        kinds.addAll(input.kinds);
        MadeFeed made =
                calendars.make(input.title, kinds, "en".equals(input.language) ? Locale.ENGLISH : Locale.FRENCH);
        return Response.created(URI.create("/api/v1/calendars/" + made.view().id()))
                .header("Cache-Control", "no-store")
                .entity(told(made))
                .build();
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response name(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, OtherName input) {
        return Replies.ok(calendars.name(parsed(id), input.title, Replies.seen(ifMatch)));
    }

    @POST
    @Path("{id}/renewal")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response renew(@PathParam("id") String id) {
        return Response.ok(told(calendars.renew(parsed(id))))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"COORDINATOR", "APPROVER", "SECRETARIAT", "COMMITTEE", "ADVISOR", "ANALYST", "AUDITOR", "ADMIN"})
    public Response revoke(@PathParam("id") String id) {
        calendars.revoke(parsed(id));
        return Response.noContent().build();
    }

    /** The token alone opens it: calendars cannot sign in. */
    @GET
    @Path("{file}" + EXTENSION)
    @PublicAccess
    @Produces({"text/calendar", MediaType.APPLICATION_JSON})
    public Response read(@PathParam("file") String token, @QueryParam("lang") @Nullable String lang) {
        String text = texts.read(token, language(lang)).orElseThrow(() -> DomainException.notFound("feed", "-"));
        return Response.ok(text, "text/calendar; charset=UTF-8")
                .header("Cache-Control", "private, no-cache")
                .tag(new EntityTag(Json.sha256(text)))
                .build();
    }

    private static @Nullable Locale language(@Nullable String lang) {
        Language chosen = Page.choice(Language.class, "lang", lang);
        return chosen == null ? null : Locale.forLanguageTag(chosen.name());
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound("calendar", id);
        }
    }

    private static Made told(MadeFeed made) {
        return new Made(
                made.view().id(),
                made.view().title(),
                ProductAddress.configured() + "/api/v1/calendars/" + made.token() + EXTENSION);
    }

    /** The languages that calendars are written in. */
    enum Language {
        fr,
        en
    }

    /** A calendar to be made; in French when no language is said. */
    public static class NewCalendar extends Input {
        @NotNull @Size(min = 1, max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*") public String title;

        @NotNull @Size(min = 1, max = 6) public List<CalendarKind> kinds;

        @Pattern(regexp = "fr|en") public @Nullable String language;
    }

    /** Another name of a calendar. */
    public static class OtherName extends Input {
        @NotNull @Size(min = 1, max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*") public String title;
    }

    /** A calendar with its address, which is kept hashed and cannot be shown again. */
    public record Made(UUID id, String title, String address) {}
}
