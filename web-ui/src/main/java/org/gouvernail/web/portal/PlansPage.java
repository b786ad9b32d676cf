package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;

/** The sector plans, adopted ones first. */
@Named
@RequestScoped
public class PlansPage {

    /** By adoption date, those only announced last. */
    static final Comparator<PlanView> BY_ADOPTION = Comparator.comparing(
                    (PlanView plan) -> Optional.ofNullable(plan.adoptedOn()).orElse(LocalDate.MAX))
            .thenComparing(PlanView::code);

    @Inject
    Plans plans;

    private List<PlanView> all = List.of();

    @PostConstruct
    void read() {
        all = plans.all(null).stream().sorted(BY_ADOPTION).toList();
    }

    public List<PlanView> getPlans() {
        return all;
    }
}
