package org.gouvernail.governance.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Tells others what a reorganisation is called, and where it is read. */
@ApplicationScoped
class ReorganisationSubjects implements SubjectResolver {

    @Inject
    Reorganisations reorganisations;

    @Override
    public String kind() {
        return ReorganisationService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return reorganisations
                .find(code)
                .map(r -> new Subject(new SubjectRef(kind(), code), title(r), "/organismes#" + code));
    }

    private static LocalizedText title(Reorganisations.ReorganisationView made) {
        String way = String.join(", ", made.predecessors()) + " → " + String.join(", ", made.successors());
        return LocalizedText.of("Réorganisation : " + way, "Reorganisation: " + way);
    }
}
