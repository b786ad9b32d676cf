package org.gouvernail.governance.organisation;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.DomainException;

/** When an organisation may take another name. */
final class Renaming {

    /** No older name is of use: the day of the Confederation. */
    private static final LocalDate EARLIEST = LocalDate.of(1867, 7, 1);

    private Renaming() {}

    /** Refuses a day that has not come, or on which a later name was borne already. */
    static void check(OrganisationView organisation, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw DomainException.invalid("organisation.renamed-later", "/renamedOn");
        }
        if (on.isBefore(EARLIEST)) {
            throw DomainException.invalid("organisation.too-early", "/renamedOn", EARLIEST.toString());
        }
        boolean borne = organisation.formerNames().stream().anyMatch(f -> on.isBefore(f.until()));
        if (borne) {
            throw DomainException.invalid("organisation.renamed-before", "/renamedOn");
        }
    }
}
