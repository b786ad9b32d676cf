package org.gouvernail.governance.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names opinions by their code, never by their words, which are not everybody's to read. */
@ApplicationScoped
class AdviceSubjects implements SubjectResolver {

    @Inject
    AdviceStore store;

    @Override
    public String kind() {
        return AdviceService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.load(code, LockModeType.NONE)
                .map(a -> new Subject(
                        new SubjectRef(kind(), code),
                        LocalizedText.of("Avis " + code, "Opinion " + code),
                        "/avis/" + code));
    }
}
