package org.gouvernail.consultation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

@ApplicationScoped
class ConsultationResolver implements SubjectResolver {

    @Inject
    Consultations consultations;

    @Override
    public String kind() {
        return ConsultationService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return consultations
                .find(code)
                .map(c -> new Subject(new SubjectRef(kind(), c.code()), c.title(), "/consultations/" + c.code()));
    }
}
