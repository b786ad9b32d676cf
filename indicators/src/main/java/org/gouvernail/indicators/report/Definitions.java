package org.gouvernail.indicators.report;

import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.kernel.LocalizedText;

/** What the words of a report mean, written in each record so that it can be read without the product. */
final class Definitions {

    private static final List<String> TERMS = List.of(
            "measures",
            "milestones.due",
            "milestones.achieved",
            "milestones.missed",
            "milestones.overdue",
            "toldLate",
            "progress",
            "authorised",
            "spent",
            "slippages",
            "rebaselined",
            "decisionsCarriedOut",
            "previous",
            "updateState.FROZEN",
            "updateState.ENDORSED",
            "updateState.NOT_REPORTED",
            "updateState.NOT_EXPECTED");

    private Definitions() {}

    static List<Reports.Definition> all() {
        return TERMS.stream()
                .map(term -> new Reports.Definition(
                        term,
                        LocalizedText.of(
                                ReportWords.text("definition." + term, Locale.FRENCH),
                                ReportWords.text("definition." + term, Locale.ENGLISH))))
                .toList();
    }
}
