package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gouvernail.governance.fact.Facts;
import org.gouvernail.governance.fact.Facts.FactContent;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.practice.Practices;
import org.gouvernail.governance.practice.Practices.PracticeContent;

/** What the strategy takes as established, each with its source, and one practice that shows how they are kept. */
@Dependent
class FactBase {

    @Inject
    Facts facts;

    @Inject
    Practices practices;

    void plan(Chronicle chronicle) {
        for (Row row : Row.of("factbase")) {
            chronicle.on(row.date("recorded"), "secretariat", () -> facts.record(content(row)));
        }
        for (Row row : Row.of("practices")) {
            chronicle.on(row.date("recorded"), "secretariat", () -> practices.record(practice(row)));
        }
    }

    private static FactContent content(Row row) {
        Citation source = source(row);
        return new FactContent(
                row.words("topic"),
                row.words("statement"),
                row.amountOrNull("value"),
                row.wordsOrNull("unit"),
                row.date("holds_on"),
                source,
                source.provenance(),
                row.list("disagrees"));
    }

    private static PracticeContent practice(Row row) {
        return new PracticeContent(
                row.words("jurisdiction"),
                row.words("strategy"),
                row.words("done"),
                row.words("learned"),
                source(row),
                Provenance.ILLUSTRATIVE,
                List.of(SubjectRef.parse(row.text("used_in"))));
    }

    private static Citation source(Row row) {
        return new Citation(
                LocalizedText.of(row.text("title_fr"), row.textOrNull("title_en")),
                row.text("publisher"),
                row.textOrNull("link"),
                row.date("recorded"));
    }
}
