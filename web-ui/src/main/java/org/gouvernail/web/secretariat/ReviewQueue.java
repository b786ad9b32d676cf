package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
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
    MeasureDirectory measures;

    @Inject
    StatusUpdates updates;

    @Inject
    Corrections corrections;

    @Inject
    Judging judging;

    private @Nullable PeriodView period;
    private List<UpdateView> all = List.of();
    private List<UpdateView> narrowed = List.of();
    private List<Judgement> items = List.of();
    private Map<String, String> leads = Map.of();

    @PostConstruct
    void load() {
        period = quarter.atWork().orElse(null);
        if (period != null) {
            String code = period.code();
            Stream<UpdateView> corrected = corrections.in(null, UpdateState.ENDORSED).stream()
                    .filter(u -> !u.period().equals(code));
            Stream<UpdateView> endorsed = updates.list(code, null, UpdateState.ENDORSED).stream();
            all = Stream.concat(corrected, endorsed).toList();
            leads = measures
                    .named(all.stream().map(UpdateView::measure).distinct().toList())
                    .stream()
                    .collect(Collectors.toMap(MeasureKey::code, MeasureKey::leadOrganisation));
            String asked = desk.parameter("ministere");
            narrowed = all.stream()
                    .filter(u -> asked == null || asked.equals(leads.get(u.measure())))
                    .toList();
            items = judging.queue(code, narrowed);
        }
    }

    /** The ministries whose updates wait, to choose one. */
    public List<String> getMinistries() {
        return leads.values().stream().distinct().sorted().toList();
    }

    /** The ministry chosen, null for all. */
    public @Nullable String getMinistry() {
        return desk.parameter("ministere");
    }

    /** How many wait, all ministries together. */
    public int getWaiting() {
        return all.size();
    }

    /** How many more wait than are shown. */
    public int getMore() {
        return Math.max(0, narrowed.size() - items.size());
    }

    public void accept(Judgement item, int index) {
        judging.accept(item, index, PAGE);
    }

    public void sendBack(Judgement item, int index) {
        judging.sendBack(item, index, PAGE);
    }

    /** How many of those that wait speak of another quarter than the one at work. */
    public long getCorrected() {
        return period == null
                ? 0
                : all.stream().filter(u -> !u.period().equals(period.code())).count();
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
