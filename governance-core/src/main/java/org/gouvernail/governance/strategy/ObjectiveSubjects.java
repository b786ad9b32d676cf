package org.gouvernail.governance.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Tells others what an objective is called, and where the measures of its orientation are. */
@ApplicationScoped
class ObjectiveSubjects implements SubjectResolver {

    @Inject
    Strategies strategies;

    @Override
    public String kind() {
        return "objective";
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return strategies
                .objective(code)
                .map(o -> new Subject(new SubjectRef(kind(), code), o.title(), "/strategie#" + code));
    }
}
