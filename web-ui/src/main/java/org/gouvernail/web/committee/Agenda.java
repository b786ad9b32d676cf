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
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.jspecify.annotations.Nullable;

/** Agenda items in their order, the first shown at once and the others under a fold. */
@Named
@RequestScoped
public class Agenda {

    /** Items shown at once; those beyond wait under a fold. */
    public static final int FIRST = 5;

    @Inject
    Reports reports;

    private final Map<String, @Nullable ReportView> byPeriod = new HashMap<>();

    /** The items decided, and the first five of the others. */
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

    /** Session by session, in the one order that an agenda has everywhere: here, in the pack, in the minutes. */
    private static Comparator<AgendaItemView> inOrder() {
        return Comparator.comparing(AgendaItemView::session, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(AgendaItemView::position);
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
