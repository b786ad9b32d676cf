package org.gouvernail.sectorplans.deliverable;

import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableContent;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.plan.PlanRules;

/** The rules on what a deliverable says that need nothing but its content and its measure. */
final class DeliverableRules {

    static final int MOST_ORGANISATIONS = 20;
    static final int WORDS = 300;

    private DeliverableRules() {}

    static List<FieldProblem> problems(
            String code, DeliverableContent content, MeasureKey measure, Set<String> organisations) {
        PlanRules rules = new PlanRules();
        rules.code(code);
        rules.text("/title", content.title(), Codes.LONG_TITLE);
        LocalizedText words = content.dueText();
        if (words != null) {
            rules.text("/dueText", words, WORDS);
        }
        rules.sensible("/due", content.due());
        rules.within("/due", content.due(), measure.planStart(), measure.planEnd());
        if (content.organisations().size() > MOST_ORGANISATIONS) {
            rules.add("/organisations", "input.size", "0 – " + MOST_ORGANISATIONS);
        }
        rules.once("/organisations", content.organisations());
        for (int i = 0; i < content.organisations().size(); i++) {
            String named = content.organisations().get(i);
            if (!organisations.contains(named)) {
                rules.add("/organisations/" + i, "unknown.organisation", named);
            }
        }
        return rules.found();
    }
}
