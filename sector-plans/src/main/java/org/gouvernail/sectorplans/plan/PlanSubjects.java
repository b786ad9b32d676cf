package org.gouvernail.sectorplans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names plans to whoever refers to them. */
@ApplicationScoped
class PlanSubjects implements SubjectResolver {

    @Inject
    Plans plans;

    @Override
    public String kind() {
        return PlanService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return plans.find(code, null)
                .map(p -> new Subject(new SubjectRef(kind(), p.code()), p.title(), "/plans/" + p.code()));
    }
}
