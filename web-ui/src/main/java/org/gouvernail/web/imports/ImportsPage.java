package org.gouvernail.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.imports.Imports;
import org.gouvernail.sectorplans.imports.Imports.ImportView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.profile.Profiles;
import org.gouvernail.web.desk.Choice;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The imports that the reader may see, and the form of a new one. */
@Named
@RequestScoped
public class ImportsPage {

    /** The profile of a plan's own table. */
    private static final String SIMPLE = "plan-simple";

    private static final String MEASURE = "/measure";

    @Inject
    Desk desk;

    @Inject
    Imports imports;

    @Inject
    Plans plans;

    @Inject
    Measures measures;

    @Inject
    Profiles profiles;

    @Inject
    Reader reader;

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

    /** The first measures of these plans, which a project file may go into. */
    public List<Choice> getMeasures() {
        List<Choice> choices = new ArrayList<>();
        for (PlanView plan : targets) {
            int left = Choice.MOST - choices.size();
            if (left > 0) {
                Filter of = new Filter(plan.code(), null, null, null, null, null, null, "code");
                measures.search(of, 1, left)
                        .measures()
                        .forEach(m -> choices.add(Choice.of(m.code(), reader.text(m.title()))));
            }
        }
        return choices;
    }

    /** The measure just typed, empty for none. */
    public String getMeasure() {
        return refused == null ? "" : refused.measure();
    }

    /** The profiles: the one just chosen, those that fit any plan, then those of one source, by their titles. */
    public List<Profiles.Named> getProfiles() {
        String chosen = refused == null ? "" : refused.profile();
        return profiles.all().stream()
                .sorted(Comparator.comparing((Profiles.Named p) -> !p.name().equals(chosen))
                        .thenComparing(p -> !p.name().equals(SIMPLE))
                        .thenComparing(p -> p.profile().project() == null)
                        .thenComparing(p -> reader.text(p.profile().title()), Collator.getInstance(reader.getLocale())))
                .toList();
    }

    /** What is wrong with the file or with what else was chosen, in words; empty when nothing is. */
    public List<String> getWrong() {
        return refused == null ? List.of() : refusals.words(refused, p -> !p.equals(MEASURE));
    }

    /** What is wrong with the measure typed, in words; empty when nothing is. */
    public String getWrongMeasure() {
        return refused == null ? "" : String.join(" ", refusals.words(refused, MEASURE::equals));
    }

    /** The cells that were refused, as they were pasted. */
    public String getCells() {
        return refused == null ? "" : refused.cells();
    }
}
