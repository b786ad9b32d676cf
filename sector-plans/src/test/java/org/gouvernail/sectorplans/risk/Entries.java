package org.gouvernail.sectorplans.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.Risks.RiskContent;

/** Risks and issues as tests need them. */
final class Entries {

    static final LocalDate TODAY = LocalDate.parse("2018-01-08");

    private Entries() {}

    static RiskContent content(int likelihood, int effect, LocalDate reviewOn) {
        return new RiskContent(
                LocalizedText.of("Le fournisseur se retire", "The supplier withdraws"),
                null,
                likelihood,
                effect,
                RiskResponse.REDUCE,
                LocalizedText.of("Un second fournisseur est qualifié.", null),
                LocalizedText.of("Direction des approvisionnements", null),
                reviewOn);
    }

    static Risk risk() {
        return new Risk(UUID.randomUUID(), 1, "PAEN-M12-R1", content(4, 3, TODAY.plusDays(30)), TODAY);
    }

    static IssueContent issue(LocalDate since, LocalDate due) {
        return new IssueContent(
                LocalizedText.of("Le fournisseur s’est retiré", null),
                since,
                LocalizedText.of("Le pilote s’arrête.", null),
                LocalizedText.of("Un appel d’offres est lancé.", null),
                LocalizedText.of("Direction des approvisionnements", null),
                due);
    }

    static Issue issue() {
        return new Issue(UUID.randomUUID(), 1, "PAEN-M12-E1", "PAEN-M12-R1", issue(TODAY, TODAY.plusDays(60)));
    }
}
