package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gouvernail.sectorplans.rating.LiveRatings;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.rating.LiveRatings.Outlook;
import org.gouvernail.sectorplans.rating.LiveRatings.Report;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;

/**
 * What the published rules will make of an update once it is endorsed, told while it can still be mended. A correction of
 * an earlier quarter is rated by its next compilation, on the facts of that quarter: nothing is foreseen of it here.
 */
@RequestScoped
public class Foresight {

    /** Nothing rated, for want of facts. */
    public static final Live NONE = new Live(null, List.of());

    @Inject
    LiveRatings ratings;

    /** By code of the measure; a correction is missing. */
    public Map<String, Live> of(Collection<UpdateView> updates) {
        return ratings.onceEndorsed(updates.stream()
                .filter(u -> u.revision() == 1)
                .map(Foresight::report)
                .toList());
    }

    private static Report report(UpdateView update) {
        return new Report(
                update.measure(),
                update.spentToDate() == null ? null : new BigDecimal(update.spentToDate()),
                update.milestones().stream()
                        .map(l -> new Outlook(l.code(), l.forecastDate(), l.actualDate()))
                        .toList());
    }
}
