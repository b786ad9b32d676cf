package org.gouvernail.sectorplans.plantable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.imports.Importer;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.ProfileReader;
import org.gouvernail.sectorplans.release.Releases;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;

/** Imports the tables of a plan: {@code plan-table}. */
@ApplicationScoped
class PlanTableImporter implements Importer {

    @Inject
    Plans plans;

    @Inject
    Releases releases;

    @Inject
    PlanDrafts drafts;

    @Override
    public String kind() {
        return "plan-table";
    }

    /** The secretariat, or a coordinator of the ministry that leads the plan. */
    @Override
    public void accept(Request request) {
        PlanView plan = plans.require(request.target());
        ImportProfile profile = request.profile();
        if (profile == null) {
            throw DomainException.invalid("import.profile-required", "/profile");
        }
        if (profile.project() != null) {
            throw DomainException.invalid(
                    "import.profile-for-table", "/profile", String.valueOf(request.profileName()));
        }
        Actor actor = CurrentActor.get();
        if (!actor.has(Role.SECRETARIAT) && !actor.hasFor(Role.COORDINATOR, plan.leadOrganisation(), plan.code())) {
            throw DomainException.forbidden("access.organisation", plan.leadOrganisation());
        }
    }

    @Override
    public void hold(Request request) {
        drafts.hold(request.target());
    }

    @Override
    public boolean mayLand(Request request) {
        return CurrentActor.get().has(Role.SECRETARIAT);
    }

    @Override
    public boolean holdsDrafts() {
        return false;
    }

    @Override
    public Proposal propose(Request request, SentFile file) {
        String release = request.release();
        if (release != null && releases.has(request.target(), release)) {
            throw DomainException.conflict("import.release-exists", request.target(), release);
        }
        ImportProfile profile = Objects.requireNonNull(request.profile());
        ProfileReader reader = new ProfileReader(profile);
        return drafts.propose(
                request.target(),
                profile,
                reader.read(Tables.read(file)),
                PlanDrafts.provenance(request, file),
                release == null ? null : reader);
    }

    @Override
    public void land(Landing landing) {
        drafts.land(landing.request().target(), landing);
    }
}
