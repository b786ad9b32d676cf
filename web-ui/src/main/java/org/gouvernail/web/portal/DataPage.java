package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.escalation.Escalations;
import org.gouvernail.governance.escalation.Escalations.EscalationSet;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingThresholds;
import org.gouvernail.sectorplans.rating.RatingThresholds.ThresholdSet;
import org.gouvernail.sectorplans.rating.RatingWords;

/** What programs may take, and what its words mean. */
@Named
@RequestScoped
public class DataPage {

    private static final List<String> SETS =
            List.of("strategy", "organisations", "plans", "measures", "reports", "consultations", "facts", "practices");

    private static final List<String> WORDS = List.of(
            "declared",
            "computed",
            "assessed",
            "reference",
            "original",
            "forecast",
            "actual",
            "slippage",
            "due",
            "achieved",
            "missed",
            "overdue",
            "progress",
            "weight",
            "authorised",
            "provenance");

    /** A data set of the interface: its name in the words, and its address. */
    public record DataSet(String name, String address) {}

    public List<DataSet> getSets() {
        return SETS.stream().map(s -> new DataSet(s, "/api/v1/" + s)).toList();
    }

    @Inject
    RatingThresholds thresholds;

    /** The rules of the computed rating in words, with the thresholds in force. */
    public List<LocalizedText> getRules() {
        return RatingWords.rules(thresholds.inForce());
    }

    /** Every set of thresholds there was, the latest first. */
    public List<ThresholdSet> getHistory() {
        return thresholds.history();
    }

    @Inject
    Escalations escalations;

    /** Every set of escalation rules there was, the latest first. */
    public List<EscalationSet> getEscalations() {
        return escalations.history();
    }

    public List<String> getWords() {
        return WORDS;
    }
}
