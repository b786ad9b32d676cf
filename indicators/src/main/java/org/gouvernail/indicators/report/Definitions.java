package org.gouvernail.indicators.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.escalation.EscalationRules;
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

    /** Those of the terms, then the rules by which the report asks for decisions. */
    static List<Reports.Definition> all(EscalationRules rules) {
        return Stream.concat(TERMS.stream().map(Definitions::term), Stream.of(escalation(rules)))
                .toList();
    }

    private static Reports.Definition escalation(EscalationRules rules) {
        return new Reports.Definition(
                "decisionsRequested", LocalizedText.of(told(rules, Locale.FRENCH), told(rules, Locale.ENGLISH)));
    }

    private static String told(EscalationRules rules, Locale locale) {
        return String.format(
                Locale.ROOT,
                ReportWords.text("definition.decisionsRequested", locale),
                rules.version(),
                rules.told().stream().map(rule -> rule.in(locale)).collect(Collectors.joining(" ")));
    }

    private static Reports.Definition term(String term) {
        return new Reports.Definition(
                term,
                LocalizedText.of(
                        ReportWords.text("definition." + term, Locale.FRENCH),
                        ReportWords.text("definition." + term, Locale.ENGLISH)));
    }
}
