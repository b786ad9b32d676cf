package org.gouvernail.sectorplans.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names risks by their code, never by their words, which are not everybody's to read. */
@ApplicationScoped
class RiskSubjects implements SubjectResolver {

    @Inject
    RegisterStore store;

    @Override
    public String kind() {
        return RiskService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.load(Risk.class, code, LockModeType.NONE)
                .map(r -> new Subject(
                        new SubjectRef(kind(), code),
                        LocalizedText.of("Risque " + code, "Risk " + code),
                        RegisterAccess.page(code)));
    }
}
