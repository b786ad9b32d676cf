package org.gouvernail.governance.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A name that an organisation bore before it was renamed: written once, never changed. */
@Entity
@Table(name = "organisation_name")
class FormerName {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "organisation_code", updatable = false)
    private String organisation;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "name_fr", updatable = false)
    private String nameFr;

    @Column(name = "name_en", updatable = false)
    private @Nullable String nameEn;

    @Column(name = "until_date", updatable = false)
    private LocalDate until;

    protected FormerName() {}

    FormerName(String organisation, int position, LocalizedText name, LocalDate until) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.position = position;
        this.nameFr = name.fr();
        this.nameEn = name.en();
        this.until = until;
    }

    String organisation() {
        return organisation;
    }

    OrganisationView.Former view() {
        return new OrganisationView.Former(LocalizedText.of(nameFr, nameEn), until);
    }
}
