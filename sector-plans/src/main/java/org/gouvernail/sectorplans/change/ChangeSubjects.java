package org.gouvernail.sectorplans.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names change requests to whoever refers to them: they are shown on the desk's list. */
@ApplicationScoped
class ChangeSubjects implements SubjectResolver {

    @Inject
    ChangeRequests changes;

    @Override
    public String kind() {
        return ChangeService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return changes.find(code)
                .map(c -> new Subject(new SubjectRef(kind(), c.code()), c.reason(), "/mesures/" + c.measure()));
    }
}
