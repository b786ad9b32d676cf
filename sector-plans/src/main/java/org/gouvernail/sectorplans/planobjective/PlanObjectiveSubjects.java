package org.gouvernail.sectorplans.planobjective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

@ApplicationScoped
class PlanObjectiveSubjects implements SubjectResolver {

    @Inject
    PlanObjectiveService objectives;

    @Override
    public String kind() {
        return PlanObjectiveService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return objectives
                .named(code)
                .map(o -> new Subject(new SubjectRef(kind(), code), o.title(), "/plans/" + o.plan()));
    }
}
