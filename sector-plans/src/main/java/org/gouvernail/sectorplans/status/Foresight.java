package org.gouvernail.sectorplans.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.rating.LiveRatings;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.LiveRatings.Outlook;
import org.gouvernail.sectorplans.rating.LiveRatings.Report;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/**
 * What the published rules will make of an update in the report of its quarter once it is endorsed, told while it can still
 * be mended; of a correction, on the facts that the quarter holds.
 */
@ApplicationScoped
public class Foresight {

    /** Nothing rated, for want of facts. */
    public static final Live NONE = new Live(null, List.of());

    @Inject
    LiveRatings ratings;

    @Inject
    QuarterInputs quarters;

    /** By code of the measure; of each measure one update. */
    public Map<String, Live> of(Collection<UpdateView> updates) {
        Map<String, Live> rated = new HashMap<>();
        byPeriod(updates, false)
                .forEach((period, said) -> rated.putAll(ratings.onceEndorsed(FiscalQuarter.parse(period), said)));
        byPeriod(updates, true).forEach((period, said) -> rated.putAll(quarters.onceCorrected(period, said)));
        return rated;
    }

    /** The same of content that was not saved. */
    Live of(String measure, String period, int revision, UpdateContent content) {
        List<Report> said = List.of(report(measure, content.spentToDate(), content.milestones()));
        Map<String, Live> rated = revision > 1
                ? quarters.onceCorrected(period, said)
                : ratings.onceEndorsed(FiscalQuarter.parse(period), said);
        return rated.getOrDefault(measure, NONE);
    }

    private static Map<String, List<Report>> byPeriod(Collection<UpdateView> updates, boolean corrections) {
        return updates.stream()
                .filter(u -> u.revision() > 1 == corrections)
                .collect(Collectors.groupingBy(
                        UpdateView::period, Collectors.mapping(Foresight::report, Collectors.toList())));
    }

    private static Report report(UpdateView update) {
        String spent = update.spentToDate();
        return report(update.measure(), spent == null ? null : new BigDecimal(spent), update.milestones());
    }

    private static Report report(String measure, @Nullable BigDecimal spent, List<Line> milestones) {
        return new Report(
                measure,
                spent,
                milestones.stream()
                        .map(l -> Outlook.said(l.code(), l.forecastDate(), l.actualDate()))
                        .toList());
    }
}
