package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
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
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;

/**
 * What the published rules will make of an update in the report of its quarter once it is endorsed, told while it can still
 * be mended; of a correction, on the facts that the quarter holds.
 */
@RequestScoped
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

    private static Map<String, List<Report>> byPeriod(Collection<UpdateView> updates, boolean corrections) {
        return updates.stream()
                .filter(u -> u.revision() > 1 == corrections)
                .collect(Collectors.groupingBy(
                        UpdateView::period, Collectors.mapping(Foresight::report, Collectors.toList())));
    }

    private static Report report(UpdateView update) {
        return new Report(
                update.measure(),
                update.spentToDate() == null ? null : new BigDecimal(update.spentToDate()),
                update.milestones().stream()
                        .map(l -> Outlook.said(l.code(), l.forecastDate(), l.actualDate()))
                        .toList());
    }
}
