package org.gouvernail.sectorplans.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Languages;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.imports.Imports.Found;
import org.gouvernail.sectorplans.imports.Imports.ImportView;
import org.gouvernail.sectorplans.imports.Imports.Sent;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;
import org.jspecify.annotations.Nullable;

/** {@code /imports}: files are sent as they are, previewed, and land in a second step. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ImportResource {

    private static final MediaType PASTED = new MediaType("text", "tab-separated-values");

    @Inject
    Imports imports;

    @GET
    @RolesAllowed({"COORDINATOR", "SECRETARIAT", "AUDITOR"})
    @Paged
    public Response all(@Context UriInfo uri, @HeaderParam("Accept-Language") @Nullable String language) {
        Locale locale = Languages.of(language);
        return Page.of(
                imports.all(),
                i -> i.id().toString(),
                page -> page.stream().map(i -> ImportAsTold.of(i, locale)).toList(),
                uri);
    }

    /**
     * The file is the whole body; several files come as one zip. Cells pasted from a spreadsheet come as {@code
     * text/tab-separated-values}; {@code If-Match} then names the versions they were decided upon, where they state none.
     */
    @POST
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response send(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("profile") @Nullable String profile,
            @QueryParam("target") @Nullable String target,
            @QueryParam("release") @Nullable String release,
            @QueryParam("file") @Nullable String file,
            @HeaderParam("Accept-Language") @Nullable String language,
            @HeaderParam("If-Match") @Nullable String seen,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readAllBytes();
        ImportView view = imports.send(
                new Sent(
                        required("kind", kind, 40),
                        bounded("profile", profile, 60),
                        required("target", target, 60),
                        release(release),
                        bounded("If-Match", Replies.seen(seen), Sent.MOST_SEEN)),
                new SentFile(name(file, headers.getMediaType()), bytes));
        return Response.accepted(ImportAsTold.of(view, Languages.of(language)))
                .location(URI.create("/api/v1/imports/" + view.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"COORDINATOR", "SECRETARIAT", "AUDITOR"})
    public Response one(@PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
        return Replies.ok(ImportAsTold.of(imports.require(id(id)), Languages.of(language)));
    }

    @GET
    @Path("{id}/lines")
    @RolesAllowed({"COORDINATOR", "SECRETARIAT", "AUDITOR"})
    @Paged
    public Response lines(
            @PathParam("id") String id, @QueryParam("outcome") @Nullable String outcome, @Context UriInfo uri) {
        return Page.of(
                imports.found(id(id), Page.choice(Outcome.class, "outcome", outcome)),
                (Found f) -> Integer.toString(f.position()),
                uri);
    }

    @POST
    @Path("{id}/commitment")
    @Idempotent
    @RolesAllowed({"COORDINATOR", "SECRETARIAT"})
    public Response commit(@PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
        return Replies.ok(ImportAsTold.of(imports.commit(id(id)), Languages.of(language)));
    }

    /** The name alone, on one line: neither the folders before it nor what would break a line belong to it. */
    private static String plain(String file) {
        String name = file.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "");
        return name.isBlank() ? "fichier" : name;
    }

    private static String name(@Nullable String file, @Nullable MediaType type) {
        boolean pasted = type != null && type.isCompatible(PASTED);
        String name =
                file == null || file.isBlank() ? (pasted ? "cellules" : "fichier") : plain(required("file", file, 200));
        return pasted && !name.endsWith(Tables.PASTED) ? name + Tables.PASTED : name;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound(ImportService.KIND, text);
        }
    }

    private static @Nullable String release(@Nullable String text) {
        if (text != null && !text.matches(Codes.PATTERN)) {
            throw DomainException.invalid("input.format-code", "/release");
        }
        return text;
    }

    private static String required(String name, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            throw DomainException.unreadable(
                    "input.unreadable", List.of(new FieldProblem("/" + name, "input.required")));
        }
        return Objects.requireNonNull(bounded(name, text, longest));
    }

    private static @Nullable String bounded(String name, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw DomainException.unreadable(
                    "input.unreadable", List.of(new FieldProblem("/" + name, "input.size", "1 – " + longest)));
        }
        return text;
    }
}
