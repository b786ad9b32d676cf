package org.gouvernail.governance.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names steps by their code. */
@ApplicationScoped
class StepSubjects implements SubjectResolver {

    @Inject
    StepStore store;

    @Override
    public String kind() {
        return StepService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.step(code, false)
                .map(s -> new Subject(
                        new SubjectRef(kind(), code),
                        LocalizedText.of("Étape " + code, "Step " + code),
                        "/strategie#etapes"));
    }
}
