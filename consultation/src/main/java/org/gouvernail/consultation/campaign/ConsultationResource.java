package org.gouvernail.consultation.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;
import org.gouvernail.consultation.campaign.Consultations.Content;
import org.gouvernail.consultation.campaign.Consultations.Fact;
import org.gouvernail.consultation.campaign.Consultations.Theme;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** {@code /consultations}: open to all; written by analysts. */
@Path("/consultations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    @Inject
    Consultations consultations;

    @GET
    @PublicAccess
    @Paged
    public Response all(@Context UriInfo uri, @QueryParam("as_of") @Nullable String asOf) {
        return Page.of(consultations.all(Replies.asOf(asOf)), ConsultationView::code, uri);
    }

    @GET
    @Path("{code}")
    @PublicAccess
    public Response one(@PathParam("code") String code, @QueryParam("as_of") @Nullable String asOf) {
        return Replies.ok(consultations
                .find(code, Replies.asOf(asOf))
                .orElseThrow(() -> DomainException.notFound(ConsultationService.KIND, code)));
    }

    @POST
    @Idempotent
    @RolesAllowed("ANALYST")
    public Response open(NewConsultation input) {
        ConsultationView made = consultations.open(input.code, input.content());
        return Replies.created("/consultations/" + made.code(), made);
    }

    /** Body of an opening. */
    public static class NewConsultation extends Input {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String code;

        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText title;

        @NotNull @Text
        public LocalizedText description;

        public @Nullable LocalDate start;
        public @Nullable LocalDate end;
        public @Nullable Boolean heldElsewhere;

        @Size(max = 50) public @Nullable List<@NotNull @Valid NewTheme> themes;

        @Size(max = 100) public @Nullable List<@NotNull @Valid NewFact> facts;

        @Valid public @Nullable Origin provenance;

        Content content() {
            return new Content(
                    title,
                    description,
                    start,
                    end,
                    Boolean.TRUE.equals(heldElsewhere),
                    themes == null
                            ? List.of()
                            : themes.stream().map(NewTheme::theme).toList(),
                    facts == null
                            ? List.of()
                            : facts.stream().map(NewFact::fact).toList(),
                    Origin.of(provenance));
        }
    }

    /** A theme of a new consultation. */
    public static class NewTheme extends Input {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String code;

        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText title;

        public @Nullable LocalDate openedOn;

        @Valid public @Nullable Origin provenance;

        Theme theme() {
            return new Theme(code, title, openedOn, Origin.of(provenance));
        }
    }

    /** A fact about a new consultation. */
    public static class NewFact extends Input {
        public @Nullable LocalDate on;

        @NotNull @Text
        public LocalizedText text;

        @Valid public @Nullable Origin provenance;

        Fact fact() {
            return new Fact(on, text, Origin.of(provenance));
        }
    }

    /** Where a record comes from; illustrative when left out. */
    public static class Origin extends Input {
        @NotNull public Provenance.Kind kind;

        @Size(max = Provenance.SOURCE_LENGTH) public @Nullable String source;

        static Provenance of(@Nullable Origin origin) {
            return origin == null ? Provenance.ILLUSTRATIVE : new Provenance(origin.kind, origin.source);
        }
    }
}
