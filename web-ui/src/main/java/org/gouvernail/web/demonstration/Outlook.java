package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gouvernail.governance.committee.Effects;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.odds.OddsRuns;

/** What waits for what, and the forecasts with odds, drawn after the last report and when the example ends, with what they bring to the committee. */
@Dependent
class Outlook {

    private static final String SECRETARIAT = "secretariat";

    /** Any number would do; this one makes every copy of the example say the same. */
    private static final long SEED = 20_180_108L;

    @Inject
    Dependencies dependencies;

    @Inject
    OddsRuns odds;

    @Inject
    Effects effects;

    void plan(Chronicle chronicle) {
        for (Row row : Row.of("dependencies")) {
            chronicle.on(row.date("declared"), row.text("account"), () -> declare(row));
        }
        chronicle.on(LocalDate.of(2017, 11, 24), SECRETARIAT, () -> odds.run(SEED, OddsRuns.DRAWS));
        chronicle.on(LocalDate.of(2018, 1, 5), SECRETARIAT, () -> odds.run(SEED, OddsRuns.DRAWS));
        chronicle.on(LocalDate.of(2018, 1, 5), SECRETARIAT, effects::bringBack);
    }

    private void declare(Row row) {
        dependencies.declare(row.text("predecessor"), row.text("successor"), Integer.parseInt(row.text("lag")));
    }
}
