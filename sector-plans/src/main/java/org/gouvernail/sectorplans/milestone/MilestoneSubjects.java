package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names milestones to whoever refers to them: they are shown on the page of their measure. */
@ApplicationScoped
class MilestoneSubjects implements SubjectResolver {

    @Inject
    Milestones milestones;

    @Override
    public String kind() {
        return MilestoneService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return milestones
                .find(code, null)
                .map(m -> new Subject(
                        new SubjectRef(kind(), m.code()), m.title(), "/mesures/" + m.measure() + "#" + m.code()));
    }
}
