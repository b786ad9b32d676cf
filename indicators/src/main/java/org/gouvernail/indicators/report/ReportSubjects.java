package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

@ApplicationScoped
class ReportSubjects implements SubjectResolver {

    @Inject
    ReportRows reports;

    @Override
    public String kind() {
        return ReportState.KIND;
    }

    @Override
    @Transactional
    public Optional<Subject> resolve(String code) {
        return reports.of(code).stream()
                .findFirst()
                .map(r -> new Subject(
                        new SubjectRef(ReportState.KIND, code),
                        LocalizedText.of("Bilan trimestriel " + code, "Quarterly report " + code),
                        "/bilans/" + code));
    }
}
