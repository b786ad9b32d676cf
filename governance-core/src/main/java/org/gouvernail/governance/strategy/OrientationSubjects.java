package org.gouvernail.governance.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Tells others what an orientation is called. */
@ApplicationScoped
class OrientationSubjects implements SubjectResolver {

    @Inject
    Strategies strategies;

    @Override
    public String kind() {
        return "orientation";
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return strategies
                .orientation(code)
                .map(o -> new Subject(new SubjectRef(kind(), code), o.title(), "/strategie#" + code));
    }
}
