package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;

/** What was closed and not compiled. */
@ApplicationScoped
class CompilationBacklog {

    @Inject
    CompilationStore store;

    @Inject
    ReportingPeriods periods;

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
