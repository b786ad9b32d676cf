package org.gouvernail.sectorplans.milestone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.governance.rest.RequestFacts;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.milestone.Deliverables.File;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

/** {@code /milestones/{code}/evidence}: deliverables submitted as files, downloaded, accepted and refused. */
@Path("/milestones/{code}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliverableResource {

    @Inject
    Deliverables deliverables;

    @Inject
    RequestFacts facts;

    /** Takes the file as the raw body; its name and title stand in the query, its media type in the header. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("COORDINATOR")
    public Response submit(
            @PathParam("code") String code,
            @QueryParam("name") @Nullable String name,
            @QueryParam("title") @Nullable String title,
            @QueryParam("titleEn") @Nullable String titleEn,
            @Context HttpHeaders headers,
            InputStream body) {
        byte[] content = read(body);
        facts.noteBody(Json.sha256(content));
        String given = name == null ? "" : name;
        String words = Stream.of(title, name, code)
                .filter(t -> t != null && !Characters.blank(t))
                .findFirst()
                .orElseThrow();
        MediaType type = headers.getMediaType();
        MilestoneView view = deliverables.submit(
                code,
                LocalizedText.of(words, titleEn),
                new File(given, type == null ? "" : type.getType() + "/" + type.getSubtype(), content));
        return Replies.created("/milestones/" + code, view);
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(Deliverables.MOST_BYTES + 1);
        } catch (IOException e) {
            throw DomainException.unreadable("input.cut-short", List.of());
        }
    }

    @GET
    @Path("{number}/file")
    @Produces(MediaType.WILDCARD)
    @PublicAccess
    public Response file(@PathParam("code") String code, @PathParam("number") String number) {
        File file = deliverables
                .file(code, number(number))
                .orElseThrow(() -> DomainException.notFound("deliverable", code + "/" + number));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }

    @POST
    @Path("{number}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response accept(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Replies.ok(deliverables.accept(code, number(number), Replies.seen(ifMatch)));
    }

    @POST
    @Path("{number}/refusal")
    @Idempotent
    @RolesAllowed("SECRETARIAT")
    public Response refuse(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Refusal input) {
        return Replies.ok(deliverables.refuse(code, number(number), input.reason, Replies.seen(ifMatch)));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** Body of a refusal. */
    public static class Refusal extends Input {
        @NotNull @Text
        public LocalizedText reason;
    }
}
