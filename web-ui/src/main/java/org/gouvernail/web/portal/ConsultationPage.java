package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gouvernail.consultation.campaign.Consultations;
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.shell.Reader;

/** A consultation: what was asked, when, and what is known of it. */
@Named
@RequestScoped
public class ConsultationPage {

    @Inject
    Reader reader;

    @Inject
    Consultations consultations;

    private ConsultationView consultation;

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        consultation = consultations.find(code).orElseThrow(() -> DomainException.notFound("consultation", code));
    }

    public ConsultationView getConsultation() {
        return consultation;
    }
}
