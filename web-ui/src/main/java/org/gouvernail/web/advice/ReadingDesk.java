package org.gouvernail.web.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.consultation.campaign.Consultations;
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;

/** What an advisor or an analyst may read: the mandate in force, the plans and reports, the consultations. */
@Named
@RequestScoped
public class ReadingDesk {

    @Inject
    Plans plans;

    @Inject
    Reports reports;

    @Inject
    Consultations consultations;

    /** The reader's grants as an advisor: each says what the mandate covers. */
    public List<Grant> getMandate() {
        return CurrentActor.get().inForce().stream()
                .filter(g -> g.role() == Role.ADVISOR)
                .toList();
    }

    public List<PlanView> getPlans() {
        return plans.all(null);
    }

    public List<ReportSummary> getReports() {
        return reports.all(null);
    }

    public List<ConsultationView> getConsultations() {
        return consultations.all();
    }
}
