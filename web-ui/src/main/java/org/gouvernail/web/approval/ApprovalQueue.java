package org.gouvernail.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.gouvernail.web.desk.Corrections;
import org.gouvernail.web.desk.Judgement;
import org.gouvernail.web.desk.Judging;
import org.gouvernail.web.desk.Quarter;
import org.jspecify.annotations.Nullable;

/** The updates that wait for the word of a ministry: corrections of earlier quarters first, then the quarter at work. */
@Named
@RequestScoped
public class ApprovalQueue {

    private static final String PAGE = "/approbation";

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
    private List<Judgement> items = List.of();
    private List<UpdateView> waiting = List.of();
    private List<UpdateView> others = List.of();

    @PostConstruct
    void load() {
        period = quarter.atWork().orElse(null);
        if (period != null) {
            String code = period.code();
            List<UpdateView> led = ministries().stream()
                    .flatMap(organisation -> led(organisation, updates.list(code, organisation, null)))
                    .toList();
            Stream<UpdateView> corrected = ministries().stream()
                    .flatMap(organisation -> led(organisation, corrections.in(organisation, UpdateState.SUBMITTED)))
                    .filter(u -> !u.period().equals(code));
            boolean open = period.state() == PeriodState.OPEN;
            Stream<UpdateView> submitted = led.stream()
                    .filter(u ->
                            u.state() == UpdateState.SUBMITTED && (open || u.revision() > 1 || u.lateReason() != null));
            waiting = Stream.concat(corrected, submitted).toList();
            items = judging.queue(code, waiting);
            others = led.stream()
                    .filter(u -> u.state() != UpdateState.DRAFT && !waiting.contains(u))
                    .toList();
        }
    }

    /** Those of the measures that an organisation leads, not of those it contributes to. */
    private Stream<UpdateView> led(String organisation, List<UpdateView> concerning) {
        Set<String> led = measures
                .named(concerning.stream().map(UpdateView::measure).toList())
                .stream()
                .filter(m -> m.leadOrganisation().equals(organisation))
                .map(MeasureKey::code)
                .collect(Collectors.toSet());
        return concerning.stream().filter(u -> led.contains(u.measure()));
    }

    public void endorse(Judgement item, int index) {
        judging.endorse(item, index, PAGE);
    }

    public void sendBack(Judgement item, int index) {
        judging.sendBack(item, index, PAGE);
    }

    /** Whether the reader submitted it: nobody endorses their own text. */
    public boolean own(Judgement item) {
        return CurrentActor.get().account().equals(item.getComparison().now().submittedBy());
    }

    private static Set<String> ministries() {
        return CurrentActor.get().organisations(Role.APPROVER);
    }

    /** How many of those that wait speak of another quarter than the one at work. */
    public long getCorrected() {
        return period == null
                ? 0
                : waiting.stream()
                        .filter(u -> !u.period().equals(period.code()))
                        .count();
    }

    /** How many wait. */
    public int getWaiting() {
        return waiting.size();
    }

    /** How many more wait than are shown. */
    public int getMore() {
        return Math.max(0, waiting.size() - items.size());
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

    /** What left this desk this quarter. */
    public List<UpdateView> getOthers() {
        return others;
    }
}
