package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.money.Budgets;
import org.gouvernail.sectorplans.money.Budgets.YearStated;
import org.gouvernail.sectorplans.risk.Issues;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.RiskResponse;
import org.gouvernail.sectorplans.risk.Risks;
import org.gouvernail.sectorplans.risk.Risks.RiskContent;
import org.jspecify.annotations.Nullable;

/** The risks and issues that ministries keep of their measures, and what these cost by fiscal year; all illustrative. */
@Dependent
class Registers {

    @Inject
    Risks risks;

    @Inject
    Issues issues;

    @Inject
    Budgets budgets;

    void plan(Chronicle chronicle) {
        for (Row row : Row.of("risks")) {
            chronicle.on(row.date("on"), row.text("account"), () -> risks.enter(row.text("measure"), risk(row)));
        }
        for (Row row : Row.of("money")) {
            chronicle.on(row.date("on"), row.text("account"), () -> state(row));
        }
        for (Row row : Row.of("issues")) {
            chronicle.on(row.date("on"), row.text("account"), () -> enter(row, row.textOrNull("risk")));
        }
    }

    private void state(Row row) {
        String measure = row.text("measure");
        List<YearStated> years = row.list("years").stream().map(Registers::year).toList();
        budgets.state(measure, years, Version.of(budgets.of(measure)));
    }

    /** Written {@code 2017-2018=spent/forecast}, either empty when it is not known. */
    private static YearStated year(String cell) {
        String[] amounts = cell.substring(10).split("/", -1);
        return new YearStated(cell.substring(0, 9), amount(amounts[0]), amount(amounts[1]));
    }

    private static @Nullable BigDecimal amount(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
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
