package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.desk.Quarter;
import org.jspecify.annotations.Nullable;

/** The campaign of the quarter: who answered, ministry by ministry, and what the secretariat may do next. */
@Named
@RequestScoped
public class CampaignBoard {

    /** The columns of the matrix, in the order of an update's life. */
    private static final List<String> STATES = List.of(
            CampaignRow.NOT_SENT, "RETURNED", "SUBMITTED", "ENDORSED", "ACCEPTED", "FROZEN", CampaignRow.NOT_EXPECTED);

    @Inject
    Quarter quarter;

    @Inject
    ReportingPeriods periods;

    @Inject
    Measures measures;

    @Inject
    MeasureDirectory directory;

    @Inject
    StatusUpdates updates;

    @Inject
    Organisations organisations;

    @Inject
    Committees committees;

    private @Nullable PeriodView period;
    private List<CampaignRow> rows = List.of();

    @PostConstruct
    void load() {
        period = quarter.atWork().orElse(null);
        if (period != null) {
            Map<String, UpdateView> known = updates.list(period.code(), null, null).stream()
                    .collect(Collectors.toMap(UpdateView::measure, Function.identity(), (a, b) -> b));
            Set<String> later = directory.recordedAfter(period.closedAt());
            Map<String, List<MeasureView>> byLead = measures.search(Measures.Filter.ALL, null).stream()
                    .filter(m -> m.state() != MeasureState.WITHDRAWN)
                    .filter(m -> !later.contains(m.code()))
                    .collect(Collectors.groupingBy(MeasureView::leadOrganisation, TreeMap::new, Collectors.toList()));
            rows = byLead.entrySet().stream()
                    .map(e -> row(e.getKey(), e.getValue(), known))
                    .toList();
        }
    }

    private CampaignRow row(String ministry, List<MeasureView> led, Map<String, UpdateView> known) {
        Map<String, Long> counts = led.stream()
                .collect(Collectors.groupingBy(m -> CampaignRow.state(m, known.get(m.code())), Collectors.counting()));
        List<MeasureView> expected =
                led.stream().filter(CampaignRow::isExpected).toList();
        int answered = (int) expected.stream()
                .filter(m -> CampaignRow.ANSWERED.contains(CampaignRow.state(m, known.get(m.code()))))
                .count();
        return new CampaignRow(organisations.require(ministry), led.size(), expected.size(), answered, counts);
    }

    /** The columns: the frozen ones show once there are some. */
    public List<String> getStates() {
        return STATES.stream().filter(s -> !s.equals("FROZEN") || total(s) > 0).toList();
    }

    /** The key of the word for a state, as the quarter stands. */
    public String word(String state) {
        return period == null ? state : CampaignRow.word(state, period.state());
    }

    /** The updates in a state, all ministries together. */
    public long total(String state) {
        return rows.stream().mapToLong(r -> r.in(state)).sum();
    }

    public int getMeasureCount() {
        return rows.stream().mapToInt(CampaignRow::measures).sum();
    }

    public long getExpected() {
        return rows.stream().mapToLong(CampaignRow::expected).sum();
    }

    /** Updates begun of measures of which none is expected: states count them, the expected and the answered do not. */
    public long getUnexpected() {
        return rows.stream().mapToLong(CampaignRow::unexpected).sum();
    }

    /** Updates endorsed, or further, of measures of which none is expected: they too enter the report. */
    public long getBeyond() {
        return CampaignRow.ANSWERED.stream().mapToLong(this::total).sum() - getAnswered();
    }

    public long getAnswered() {
        return rows.stream().mapToLong(CampaignRow::answered).sum();
    }

    /** All periods, latest first. */
    public List<PeriodView> getPeriods() {
        return periods.all(null).stream()
                .sorted(Comparator.comparing(PeriodView::start).reversed())
                .toList();
    }

    /** The corrections of a quarter that its next compilation waits for, or that are still being written. */
    public int correcting(PeriodView quarter) {
        return quarter.state().compareTo(PeriodState.COMPILED) < 0
                ? 0
                : updates.correcting(quarter.code()).size();
    }

    public @Nullable SessionView getNextSession() {
        return committees.nextSession().orElse(null);
    }

    public int getRequested() {
        return committees.decisionsRequested().size();
    }

    public @Nullable PeriodView getPeriod() {
        return period;
    }

    public List<CampaignRow> getRows() {
        return rows;
    }
}
