package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.consultation.campaign.Consultations;
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;
import org.gouvernail.consultation.campaign.Consultations.Fact;
import org.gouvernail.consultation.campaign.Consultations.Theme;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Sources;
import org.gouvernail.web.shell.Sources.Source;

/** A consultation: what was asked, when, and what is known of it. */
@Named
@RequestScoped
public class ConsultationPage {

    @Inject
    Reader reader;

    @Inject
    Consultations consultations;

    @Inject
    Sources sources;

    private ConsultationView consultation;

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        consultation = consultations.find(code).orElseThrow(() -> DomainException.notFound("consultation", code));
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    /** Every source of what the page says, each once. */
    public List<Source> getSources() {
        return Stream.of(
                        Stream.of(consultation.provenance()),
                        consultation.themes().stream().map(Theme::provenance),
                        consultation.facts().stream().map(Fact::provenance))
                .flatMap(provenances -> provenances)
                .flatMap(provenance -> sources.of(provenance).stream())
                .distinct()
                .toList();
    }
}
