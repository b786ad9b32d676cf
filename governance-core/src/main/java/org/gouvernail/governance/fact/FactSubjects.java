package org.gouvernail.governance.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

@ApplicationScoped
class FactSubjects implements SubjectResolver {

    @Inject
    Facts facts;

    @Override
    public String kind() {
        return FactService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return facts.find(code).map(f -> new Subject(new SubjectRef(kind(), code), f.topic(), "/faits/" + code));
    }
}
