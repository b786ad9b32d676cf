package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.reorganisation.Reorganisations;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganisations.Passage;
import org.gouvernail.governance.reorganisation.Reorganisations.ReorganisationView;

/** The organisations with the names they bore, and what became of those that ended. */
@Named
@RequestScoped
public class OrganisationsPage {

    @Inject
    Organisations organisations;

    @Inject
    Reorganisations reorganisations;

    public List<OrganisationView> getAll() {
        return organisations.all(null);
    }

    public List<ReorganisationView> getReorganisations() {
        return reorganisations.all(null);
    }

    /** How a plan or a measure came to its lead organisation, the latest first. */
    public List<Passage> ledBefore(String kind, String code) {
        return reorganisations.passages(new SubjectRef(kind, code)).stream()
                .filter(p -> p.move().part() == Part.LEADS)
                .toList();
    }
}
