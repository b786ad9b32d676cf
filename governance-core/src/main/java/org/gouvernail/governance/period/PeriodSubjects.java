package org.gouvernail.governance.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Tells others what a reporting period is called; its page is that of its report, once there is one. */
@ApplicationScoped
class PeriodSubjects implements SubjectResolver {

    @Inject
    ReportingPeriods periods;

    @Override
    public String kind() {
        return "period";
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return periods.find(code, null)
                .map(p -> new Subject(
                        new SubjectRef(kind(), code),
                        LocalizedText.of("Trimestre " + code, "Quarter " + code),
                        p.state().compareTo(PeriodState.COMPILED) < 0 ? "/bilans" : "/bilans/" + code));
    }
}
