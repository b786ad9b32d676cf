package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.consultation.campaign.Consultations;
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;

/** The consultations of the strategy. */
@Named
@RequestScoped
public class ConsultationsPage {

    @Inject
    Consultations consultations;

    private List<ConsultationView> all = List.of();

    @PostConstruct
    void read() {
        all = consultations.all();
    }

    public List<ConsultationView> getConsultations() {
        return all;
    }
}
