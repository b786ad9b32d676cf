package org.gouvernail.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** The directory of organisations, one of them to be renamed: its former names stay readable. */
@Named
@RequestScoped
public class RenamingPage {

    static final String PAGE = "/admin/organismes";

    @Inject
    Desk desk;

    @Inject
    Organisations organisations;

    private @Nullable OrganisationView chosen;
    private @Nullable String name;
    private @Nullable String nameEn;
    private @Nullable String renamedOn;
    private @Nullable String seen;

    /** Refuses an address that names no organisation; the form begins with the name as it is. */
    @PostConstruct
    void load() {
        String code = desk.parameter("organisme");
        if (code != null) {
            OrganisationView organisation = organisations.require(code);
            chosen = organisation;
            name = organisation.name().fr();
            nameEn = organisation.name().en();
            seen = Version.of(organisation);
        }
    }

    public void rename() {
        OrganisationView organisation = chosen;
        if (organisation == null) {
            return;
        }
        try {
            Typed typed = new Typed();
            LocalizedText said = typed.given(typed.title(name, nameEn, "/name"), name, "/name");
            LocalDate on = typed.date(renamedOn, "/renamedOn");
            typed.check();
            organisations.revise(organisation.code(), Objects.requireNonNull(said), on, null, seen);
            desk.done(PAGE + "?organisme=" + organisation.code(), "admin.renamed", organisation.code());
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.equals("/renamedOn") ? "rename:on" : "rename:name");
        }
    }

    public List<OrganisationView> getAll() {
        return organisations.all(null);
    }

    public @Nullable OrganisationView getChosen() {
        return chosen;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }

    public @Nullable String getRenamedOn() {
        return renamedOn;
    }

    public void setRenamedOn(@Nullable String renamedOn) {
        this.renamedOn = renamedOn;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
