package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.gouvernail.web.desk.Corrections;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Judgement;
import org.gouvernail.web.desk.Judging;
import org.gouvernail.web.desk.Quarter;
import org.jspecify.annotations.Nullable;

/** The updates that wait for the secretariat's assessment: corrections of earlier quarters first, then the quarter at work. */
@Named
@RequestScoped
public class ReviewQueue {

    private static final String PAGE = "/secretariat/revision";

    @Inject
    Desk desk;

    @Inject
    Quarter quarter;

    @Inject
    StatusUpdates updates;

    @Inject
    Corrections corrections;

    @Inject
    Judging judging;

    private @Nullable PeriodView period;
    private List<Judgement> all = List.of();
    private List<Judgement> items = List.of();

    @PostConstruct
    void load() {
        period = quarter.atWork().orElse(null);
        if (period != null) {
            String code = period.code();
            Stream<UpdateView> corrected = corrections.in(null, UpdateState.ENDORSED).stream()
                    .filter(u -> !u.period().equals(code));
            Stream<UpdateView> endorsed = updates.list(code, null, UpdateState.ENDORSED).stream();
            all = judging.queue(code, Stream.concat(corrected, endorsed).toList());
            String asked = desk.parameter("ministere");
            items = all.stream()
                    .filter(i -> asked == null || asked.equals(lead(i)))
                    .toList();
        }
    }

    private static String lead(Judgement item) {
        return item.getComparison().measure().leadOrganisation();
    }

    /** The ministries whose updates wait, to choose one. */
    public List<String> getMinistries() {
        return all.stream().map(ReviewQueue::lead).distinct().sorted().toList();
    }

    /** The ministry chosen, null for all. */
    public @Nullable String getMinistry() {
        return desk.parameter("ministere");
    }

    /** How many wait, all ministries together. */
    public int getWaiting() {
        return all.size();
    }

    public void accept(Judgement item, int index) {
        judging.accept(item, index, PAGE);
    }

    public void sendBack(Judgement item, int index) {
        judging.sendBack(item, index, PAGE);
    }

    /** How many of those that wait speak of another quarter than the one at work. */
    public long getCorrected() {
        return all.stream().filter(i -> !i.getKey().equals(i.getCode())).count();
    }

    /** The codes of the items in their order, for the forms to bring back. */
    public String getOrder() {
        return items.stream().map(Judgement::getKey).collect(Collectors.joining(","));
    }

    public @Nullable PeriodView getPeriod() {
        return period;
    }

    public List<Judgement> getItems() {
        return items;
    }
}
