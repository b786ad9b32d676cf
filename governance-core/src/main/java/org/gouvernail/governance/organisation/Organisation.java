package org.gouvernail.governance.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A ministry or body. Created with its code, which never changes; renamed or closed later, never deleted. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "active")
    private boolean active;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected Organisation() {}

    Organisation(String code, LocalizedText name) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.active = true;
        rename(name);
    }

    final void rename(LocalizedText name) {
        nameFr = name.fr();
        nameEn = name.en();
    }

    String code() {
        return code;
    }

    /** Others took it over from that day: it is never opened or renamed again. */
    void end(LocalDate on) {
        active = false;
        endedOn = on;
    }

    boolean ended() {
        return endedOn != null;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    LocalizedText name() {
        return LocalizedText.of(nameFr, nameEn);
    }

    OrganisationView view(List<OrganisationView.Former> formerNames) {
        return new OrganisationView(code, name(), active, formerNames);
    }
}
