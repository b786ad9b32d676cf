package org.gouvernail.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.imports.Imports;
import org.gouvernail.sectorplans.imports.Imports.ImportView;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.profile.Profiles;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** The imports that the reader may see, and the form of a new one. */
@Named
@RequestScoped
public class ImportsPage {

    @Inject
    Desk desk;

    @Inject
    Imports imports;

    @Inject
    Plans plans;

    @Inject
    Profiles profiles;

    @Inject
    ImportRefusals refusals;

    private List<ImportView> all = List.of();
    private List<PlanView> targets = List.of();
    private ImportRefusals.@Nullable Refused refused;

    @PostConstruct
    void load() {
        all = imports.all();
        Actor actor = CurrentActor.get();
        targets = plans.all(null).stream()
                .filter(p ->
                        actor.has(Role.SECRETARIAT) || actor.hasFor(Role.COORDINATOR, p.leadOrganisation(), p.code()))
                .toList();
        String key = desk.parameter("refus");
        refused = key == null ? null : refusals.find(key).orElse(null);
    }

    public List<ImportView> getAll() {
        return all;
    }

    /** The plans that the reader may import into, the one just chosen first; none for who only reads. */
    public List<PlanView> getTargets() {
        String chosen = refused == null ? "" : refused.target();
        return targets.stream()
                .sorted(Comparator.comparing(p -> !p.code().equals(chosen)))
                .toList();
    }

    /** The profiles, the one just chosen first. */
    public List<Profiles.Named> getProfiles() {
        String chosen = refused == null ? "" : refused.profile();
        return profiles.all().stream()
                .sorted(Comparator.comparing(p -> !p.name().equals(chosen)))
                .toList();
    }

    /** What is wrong with the file or with what was chosen, in words; empty when nothing is. */
    public List<String> getWrong() {
        return refused == null ? List.of() : refusals.words(refused);
    }

    /** The cells that were refused, as they were pasted. */
    public String getCells() {
        return refused == null ? "" : refused.cells();
    }
}
