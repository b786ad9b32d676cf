package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.risk.Issues;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.RiskResponse;
import org.gouvernail.sectorplans.risk.Risks;
import org.gouvernail.sectorplans.risk.Risks.RiskContent;
import org.jspecify.annotations.Nullable;

/** The risks and issues that ministries keep of their measures, all of them illustrative. */
@Dependent
class Registers {

    @Inject
    Risks risks;

    @Inject
    Issues issues;

    void plan(Chronicle chronicle) {
        for (Row row : Row.of("risks")) {
            chronicle.on(row.date("on"), row.text("account"), () -> risks.enter(row.text("measure"), risk(row)));
        }
        for (Row row : Row.of("issues")) {
            chronicle.on(row.date("on"), row.text("account"), () -> enter(row, row.textOrNull("risk")));
        }
    }

    private void enter(Row row, @Nullable String risk) {
        if (risk == null) {
            issues.enter(row.text("measure"), issue(row));
        } else {
            String seen = Version.of(risks.find(risk, null).orElseThrow());
            risks.materialise(risk, issue(row), seen);
        }
    }

    private static RiskContent risk(Row row) {
        return new RiskContent(
                row.words("title"),
                row.wordsOrNull("description"),
                Integer.parseInt(row.text("likelihood")),
                Integer.parseInt(row.text("effect")),
                RiskResponse.valueOf(row.text("response")),
                row.words("treatment"),
                row.words("owner"),
                row.date("review"));
    }

    private static IssueContent issue(Row row) {
        return new IssueContent(
                row.words("title"),
                row.date("since"),
                row.words("effect"),
                row.words("action"),
                row.words("owner"),
                row.date("due"));
    }
}
