package org.gouvernail.web.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Quarter;
import org.jspecify.annotations.Nullable;

/** « À faire »: what the open quarter still asks of a coordinator. */
@Named
@RequestScoped
public class CoordinationDesk {

    @Inject
    Desk desk;

    @Inject
    MeasureTasks tasks;

    @Inject
    Organisations organisations;

    @Inject
    Quarter quarter;

    @Inject
    StatusUpdates updates;

    private @Nullable PeriodView period;
    private List<MeasureTask> all = List.of();

    @PostConstruct
    void load() {
        period = tasks.period().orElse(null);
        if (period != null) {
            all = tasks.all(period.code());
        }
    }

    /** The last quarter that was collected, while none is open; null when there was none. */
    public @Nullable PeriodView getLast() {
        return quarter.atWork().orElse(null);
    }

    /** What the ministries coordinated here said of that quarter, by measure. */
    public List<UpdateView> getLastUpdates() {
        PeriodView last = getLast();
        return last == null
                ? List.of()
                : CurrentActor.get().organisations(Role.COORDINATOR).stream()
                        .sorted()
                        .flatMap(o -> updates.list(last.code(), o, null).stream())
                        .distinct()
                        .sorted(Comparator.comparing(UpdateView::measure))
                        .toList();
    }

    /** The quarter to be collected next: the one after the last, or the present one. */
    public FiscalQuarter getNextQuarter() {
        PeriodView last = getLast();
        return last == null ? FiscalQuarter.of(desk.today()) : last.quarter().next();
    }

    /** The day from which the collection of that quarter opens as a rule. */
    public LocalDate getNextOpening() {
        return getNextQuarter().opensOn();
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

    /** What was not given of the last closed quarter, and may still come late. */
    public List<UpdateView> getMissed() {
        return tasks.missed();
    }

    /** The corrections of compiled quarters and the late updates that wait to be written. */
    public List<UpdateView> getCorrections() {
        return tasks.corrections();
    }

    /** The state of an update of the last quarter, by its name. */
    public String state(UpdateView update) {
        return tasks.state(update);
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
