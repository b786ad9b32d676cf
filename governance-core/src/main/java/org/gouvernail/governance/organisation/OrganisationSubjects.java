package org.gouvernail.governance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Tells others what an organisation is called, and where its measures are. */
@ApplicationScoped
class OrganisationSubjects implements SubjectResolver {

    @Inject
    Organisations organisations;

    @Override
    public String kind() {
        return OrganisationService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return organisations
                .find(code, null)
                .map(o -> new Subject(new SubjectRef(kind(), code), o.name(), "/mesures?organisation=" + code));
    }
}
