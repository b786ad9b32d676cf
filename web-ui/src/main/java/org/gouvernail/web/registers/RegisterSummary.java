package org.gouvernail.web.registers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.sectorplans.risk.IssueState;
import org.gouvernail.sectorplans.risk.Issues;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.gouvernail.sectorplans.risk.RiskState;
import org.gouvernail.sectorplans.risk.Risks;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.gouvernail.web.desk.Desk;

/** What is open in the registers of the measure whose update is written. */
@Named
@RequestScoped
public class RegisterSummary {

    @Inject
    Desk desk;

    @Inject
    Risks risks;

    @Inject
    Issues issues;

    private List<RiskView> open = List.of();
    private List<IssueView> going = List.of();

    @PostConstruct
    void load() {
        String code = desk.code("code", "measure");
        open = risks.of(code, null).stream()
                .filter(r -> r.state() == RiskState.OPEN)
                .toList();
        going = issues.of(code, null).stream()
                .filter(i -> i.state() == IssueState.OPEN)
                .toList();
    }

    public List<RiskView> getRisks() {
        return open;
    }

    public List<IssueView> getIssues() {
        return going;
    }
}
