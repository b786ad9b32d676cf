package org.gouvernail.sectorplans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganised;
import org.gouvernail.sectorplans.plan.Plans.PlanView;

/** Gives the running plans of organisations that were reorganised to their successors. */
@ApplicationScoped
class PlanSuccession {

    @Inject
    PlanService plans;

    void follow(@Observes Reorganised event) {
        for (PlanView plan : plans.all(null)) {
            LocalDate end = plan.end();
            if (end == null || !end.isBefore(event.effectiveOn())) {
                pass(plan, event);
            }
        }
    }

    private void pass(PlanView plan, Reorganised event) {
        SubjectRef subject = new SubjectRef(PlanService.KIND, plan.code());
        String lead = event.heir(subject, plan.title(), Part.LEADS, plan.leadOrganisation());
        List<String> contributing = event.heirs(subject, plan.title(), Part.CONTRIBUTES, plan.contributing()).stream()
                .filter(o -> !o.equals(lead))
                .toList();
        if (!lead.equals(plan.leadOrganisation()) || !contributing.equals(plan.contributing())) {
            plans.passOn(plan.code(), lead, contributing, event.code());
        }
    }
}
