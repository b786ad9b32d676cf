package org.gouvernail.governance.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

@ApplicationScoped
class PracticeSubjects implements SubjectResolver {

    @Inject
    Practices practices;

    @Override
    public String kind() {
        return PracticeService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return practices
                .find(code)
                .map(p -> new Subject(new SubjectRef(kind(), code), p.strategy(), "/pratiques/" + code));
    }
}
