package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.governance.strategy.Strategies;

/** Who is there, what the strategy says at its announcement, and the calendar. */
@Dependent
class Foundations {

    /** The password of every account of the example. */
    private static final String PASSWORD = "demo";

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Inject
    Strategies strategies;

    @Inject
    ReportingPeriods periods;

    @Inject
    Bodies bodies;

    void plan(Chronicle chronicle) {
        Row strategy = Row.of("strategy").get(0);
        LocalDate first = strategy.date("announced");
        chronicle.on(first, Actor.SYSTEM.account(), this::openAccounts);
        for (Row row : Row.of("organisations")) {
            chronicle.on(first, "admin", () -> organisations.create(row.text("code"), row.words("name")));
        }
        chronicle.on(first, "secretariat", () -> announce(strategy));
        for (Row row : Row.of("committees")) {
            chronicle.on(
                    first,
                    "secretariat",
                    () -> bodies.establish(
                            row.text("code"),
                            row.words("title"),
                            row.words("mandate"),
                            BodyKind.valueOf(row.text("kind")),
                            QuorumRule.MAJORITY,
                            null));
        }
        for (Row row : Row.of("quarters")) {
            chronicle.on(first, "admin", () -> periods.create(row.text("period")));
        }
    }

    private void openAccounts() {
        List<Row> rows = Row.of("accounts");
        Map<String, LocalizedText> functions = new LinkedHashMap<>();
        rows.forEach(row -> functions.put(row.text("account"), row.words("function")));
        accounts.openAll(functions, PASSWORD);
        rows.forEach(row ->
                accounts.grant(row.text("account"), Role.valueOf(row.text("role")), row.textOrNull("organisation")));
    }

    private void announce(Row strategy) {
        strategies.found(
                strategy.text("code"),
                strategy.words("title"),
                strategy.words("announced_vision"),
                strategy.words("announced_edition"),
                null,
                Provenance.sourced(strategy.text("announced_source")));
        for (Row row : Row.of("orientations")) {
            strategies.addOrientation(row.text("code"), row.words("working"), null, null, Provenance.ILLUSTRATIVE);
        }
        for (Row row : Row.of("objectives")) {
            strategies.addObjective(
                    row.text("orientation"), row.text("code"), row.words("title"), null, Provenance.ILLUSTRATIVE);
        }
    }
}
