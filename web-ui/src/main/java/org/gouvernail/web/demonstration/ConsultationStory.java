package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gouvernail.consultation.campaign.Consultations;
import org.gouvernail.consultation.campaign.Consultations.Content;
import org.gouvernail.consultation.campaign.Consultations.Fact;
import org.gouvernail.consultation.campaign.Consultations.Theme;

/** The consultation that came before the strategy, as its sources tell it. */
@Dependent
class ConsultationStory {

    @Inject
    Consultations consultations;

    void plan(Chronicle chronicle) {
        for (Row row : Row.of("consultations")) {
            chronicle.on(row.date("recorded"), "analyst", () -> consultations.open(row.text("code"), content(row)));
        }
    }

    private static Content content(Row row) {
        String code = row.text("code");
        return new Content(
                row.words("title"),
                row.words("description"),
                row.dateOrNull("start"),
                row.dateOrNull("end"),
                true,
                Row.of("themes").stream()
                        .filter(theme -> theme.text("consultation").equals(code))
                        .map(t -> new Theme(t.text("code"), t.words("title"), t.dateOrNull("opened"), t.provenance()))
                        .toList(),
                Row.of("facts").stream()
                        .filter(fact -> fact.text("consultation").equals(code))
                        .map(f -> new Fact(f.dateOrNull("on"), f.words("text"), f.provenance()))
                        .toList(),
                row.provenance());
    }
}
