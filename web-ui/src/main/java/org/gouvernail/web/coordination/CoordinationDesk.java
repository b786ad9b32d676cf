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
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** « À faire »: what the open quarter still asks of a coordinator, fifty measures at a time. */
@Named
@RequestScoped
public class CoordinationDesk {

    /** Parameter of the address that names the page of what was not reported of the last quarter. */
    private static final String MISSED = "manquees";

    private static final int ROWS = 50;

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
    private @Nullable PeriodView last;
    private List<MeasureTask> all = List.of();
    private List<UpdateView> lastUpdates = List.of();
    private List<UpdateView> missed = List.of();
    private List<UpdateView> corrections = List.of();

    @PostConstruct
    void load() {
        period = tasks.period().orElse(null);
        last = quarter.atWork().orElse(null);
        if (period != null) {
            all = tasks.all(period.code());
        } else if (last != null) {
            lastUpdates = said(last.code());
        }
        missed = tasks.missed();
        corrections = tasks.corrections();
    }

    private List<UpdateView> said(String quarter) {
        return CurrentActor.get().organisations(Role.COORDINATOR).stream()
                .sorted()
                .flatMap(o -> updates.list(quarter, o, null).stream())
                .distinct()
                .sorted(Comparator.comparing(UpdateView::measure))
                .toList();
    }

    /** The last quarter that was collected, while none is open; null when there was none. */
    public @Nullable PeriodView getLast() {
        return last;
    }

    /** What the ministries coordinated here said of that quarter, by measure; nothing while one is open. */
    public Slice<UpdateView> getLastUpdates() {
        return Slice.of(lastUpdates, desk.parameter("page"), ROWS);
    }

    /** The quarter to be collected next: the one after the last, or the present one. */
    public FiscalQuarter getNextQuarter() {
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

    /** The measures of the page asked for, the most pressing first. */
    public Slice<MeasureTask> getSlice() {
        return Slice.of(all, desk.parameter("page"), ROWS);
    }

    /** Those of that page in a state, by its name. */
    public List<MeasureTask> in(String state) {
        return getSlice().rows().stream().filter(t -> is(t, state)).toList();
    }

    /** How many are in a state, on all pages. */
    public long count(String state) {
        return all.stream().filter(t -> is(t, state)).count();
    }

    /** Of how many measures an update is expected this quarter, on all pages. */
    public long getOwed() {
        return all.stream().filter(MeasureTask::owed).count();
    }

    /** How many of these still wait to be transmitted. */
    public long getOutstanding() {
        return all.stream()
                .filter(MeasureTask::owed)
                .filter(t -> t.state() != TaskState.SENT)
                .count();
    }

    private static boolean is(MeasureTask task, String state) {
        return task.state() == TaskState.valueOf(state);
    }

    /** What was not given of the last closed quarter, and may still come late. */
    public Slice<UpdateView> getMissed() {
        return Slice.of(missed, desk.parameter(MISSED), ROWS);
    }

    /** Where the other pages of the measures are, up to the number of one; the other list stays where it is. */
    public String getPages() {
        return "/coordination?"
                + (desk.parameter(MISSED) == null
                        ? ""
                        : MISSED + "=" + getMissed().page() + "&");
    }

    /** The same for what was not given. */
    public String getMissedPages() {
        return "/coordination?page=" + Slice.page(desk.parameter("page")) + "&";
    }

    /** The corrections of compiled quarters and the late updates that wait to be written. */
    public List<UpdateView> getCorrections() {
        return corrections;
    }

    /** The state of an update of the last quarter, by its name. */
    public String state(UpdateView update) {
        return tasks.state(update);
    }

    public @Nullable PeriodView getPeriod() {
        return period;
    }

    public List<MeasureTask> getAll() {
        return all;
    }
}
