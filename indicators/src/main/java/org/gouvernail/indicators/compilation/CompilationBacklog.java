package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;

/** What a start of the product finds unfinished. */
@ApplicationScoped
class CompilationBacklog {

    @Inject
    CompilationStore store;

    @Inject
    ReportingPeriods periods;

    /** The runs to take up, and those completed whose job may not have been told. */
    @Transactional
    List<UUID> runs() {
        return store.all().stream()
                .filter(c -> !c.is(Compilations.State.FAILED))
                .map(Compilation::id)
                .toList();
    }

    /** Codes of the closed periods without any run. */
    @Transactional
    List<String> neverCompiled() {
        return periods.all(null).stream()
                .filter(p -> p.state() == PeriodState.CLOSED)
                .map(PeriodView::code)
                .filter(code -> store.of(code).isEmpty())
                .toList();
    }
}
