package org.gouvernail.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.DecisionRequested;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Agenda items in the order that the secretariat gave them; those it gave none, in the order in which they matter: those put
 * there by hand, those a ministry asks a decision for, those in difficulty by the secretariat's word, then by the facts,
 * then the others.
 */
@Named
@RequestScoped
public class Agenda {

    /** Items shown at once; those beyond wait under a fold. */
    public static final int FIRST = 5;

    @Inject
    Reports reports;

    private final Map<String, @Nullable ReportView> byPeriod = new HashMap<>();

    /** The items that matter most: those decided, and the first five of the others. */
    public List<AgendaItemView> first(List<AgendaItemView> items) {
        List<AgendaItemView> waiting = waiting(items);
        return items.stream()
                .sorted(inOrder())
                .filter(i -> i.decision() != null || waiting.indexOf(i) < FIRST)
                .toList();
    }

    /** The items left to sort. */
    public List<AgendaItemView> rest(List<AgendaItemView> items) {
        return waiting(items).stream().skip(FIRST).toList();
    }

    private List<AgendaItemView> waiting(List<AgendaItemView> items) {
        return items.stream()
                .filter(i -> i.decision() == null)
                .sorted(inOrder())
                .toList();
    }

    private Comparator<AgendaItemView> inOrder() {
        return Comparator.comparing((AgendaItemView i) -> !i.ordered())
                .thenComparing(i -> i.ordered() ? i.position() : rank(i));
    }

    /** The measure of an item as its report says it, null when it is about something else. */
    public @Nullable MeasureLine line(AgendaItemView item) {
        ReportView report = report(item);
        return report == null
                ? null
                : report.measures().stream()
                        .filter(m -> m.code().equals(item.subject().code()))
                        .findFirst()
                        .orElse(null);
    }

    private int rank(AgendaItemView item) {
        if (item.period() == null) {
            return 0;
        }
        MeasureLine line = line(item);
        return cause(item).endsWith(":DECISION")
                ? 1
                : line == null
                        ? 5
                        : line.assessedRating() == Rating.RED ? 2 : line.computedRating() == Rating.RED ? 3 : 4;
    }

    private String cause(AgendaItemView item) {
        ReportView report = report(item);
        return report == null
                ? ""
                : report.decisionsRequested().stream()
                        .filter(d -> d.subject().equals(item.subject()))
                        .map(DecisionRequested::cause)
                        .findFirst()
                        .orElse("");
    }

    /** The report the item comes from; the latest for one put there by hand. */
    private @Nullable ReportView report(AgendaItemView item) {
        String period = item.period();
        String key = period == null ? "" : period;
        if (!byPeriod.containsKey(key)) {
            byPeriod.put(
                    key,
                    (period == null
                                    ? reports.all(null).stream()
                                            .findFirst()
                                            .flatMap(r -> reports.find(r.period(), null))
                                    : reports.find(period, null))
                            .orElse(null));
        }
        return byPeriod.get(key);
    }
}
