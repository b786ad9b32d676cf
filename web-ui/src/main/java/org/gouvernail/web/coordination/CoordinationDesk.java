package org.gouvernail.web.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.PeriodView;
import org.jspecify.annotations.Nullable;

/** « À faire »: what the open quarter still asks of a coordinator. */
@Named
@RequestScoped
public class CoordinationDesk {

    @Inject
    MeasureTasks tasks;

    @Inject
    Organisations organisations;

    private @Nullable PeriodView period;
    private List<MeasureTask> all = List.of();

    @PostConstruct
    void load() {
        period = tasks.period().orElse(null);
        if (period != null) {
            all = tasks.all(period.code());
        }
    }

    /** The ministries coordinated here. */
    public List<OrganisationView> getMinistries() {
        return CurrentActor.get().organisations(Role.COORDINATOR).stream()
                .sorted()
                .map(organisations::require)
                .toList();
    }

    /** The measures in a state, by its name. */
    public List<MeasureTask> in(String state) {
        return all.stream().filter(t -> t.state() == TaskState.valueOf(state)).toList();
    }

    public int count(String state) {
        return in(state).size();
    }

    public @Nullable PeriodView getPeriod() {
        return period;
    }

    public List<MeasureTask> getAll() {
        return all;
    }
}
