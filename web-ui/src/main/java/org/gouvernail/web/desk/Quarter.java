package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;

/** The quarter at work: the one being collected, else the last one that was. */
@RequestScoped
public class Quarter {

    @Inject
    ReportingPeriods periods;

    public Optional<PeriodView> atWork() {
        return periods.current()
                .or(() -> periods.all(null).stream()
                        .filter(p -> p.state() != PeriodState.PLANNED)
                        .max(Comparator.comparing(PeriodView::start)));
    }
}
