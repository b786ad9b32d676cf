package org.gouvernail.governance.organisation;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.DomainException;

/** When an organisation may take another name. */
final class Renaming {

    private Renaming() {}

    /** Refuses a day that has not come, or on which a later name was borne already. */
    static void check(OrganisationView organisation, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw DomainException.invalid("organisation.renamed-later", "/renamedOn");
        }
        boolean borne = organisation.formerNames().stream().anyMatch(f -> on.isBefore(f.until()));
        if (borne) {
            throw DomainException.invalid("organisation.renamed-before", "/renamedOn");
        }
    }
}
