package org.gouvernail.consultation.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** Consultations. Reading is public; analysts write. */
public interface Consultations {

    ConsultationView open(String code, Content content);

    List<ConsultationView> all();

    Optional<ConsultationView> find(String code);

    /** What a consultation says of itself; dates and counts may be unknown. */
    record Content(
            LocalizedText title,
            LocalizedText description,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            List<Theme> themes,
            List<Fact> facts,
            Provenance provenance) {}

    /** A theme put to the public. */
    record Theme(String code, LocalizedText title, @Nullable LocalDate openedOn, Provenance provenance) {}

    /** A dated or stated fact about the consultation, with its source. */
    record Fact(@Nullable LocalDate on, LocalizedText text, Provenance provenance) {}

    /** A consultation as everyone sees it. */
    record ConsultationView(
            String code,
            LocalizedText title,
            LocalizedText description,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            List<Theme> themes,
            List<Fact> facts,
            Provenance provenance) {}
}
