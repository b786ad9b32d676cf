package org.gouvernail.governance.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

@ApplicationScoped
class StrategySubjects implements SubjectResolver {

    @Inject
    Strategies strategies;

    @Override
    public String kind() {
        return "strategy";
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return strategies
                .current(null)
                .filter(s -> s.code().equals(code))
                .map(s -> new Subject(new SubjectRef(kind(), code), s.title(), "/strategie"));
    }
}
