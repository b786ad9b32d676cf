package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.Deliverables;
import org.gouvernail.sectorplans.milestone.Evidence;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.Declaration;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Judging;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** The deliverables that wait for the secretariat, the one that waits longest first. */
@Named
@RequestScoped
public class DeliverableQueue {

    private static final String PAGE = "/secretariat/livrables";

    @Inject
    Desk desk;

    @Inject
    Deliverables deliverables;

    @Inject
    Milestones milestones;

    private List<PendingDeliverable> items = List.of();
    private int waiting;

    /** Those waiting, or the rows of a form that comes back, whatever was decided since. */
    @PostConstruct
    void load() {
        List<MilestoneView> awaiting = deliverables.awaiting();
        Map<String, PendingDeliverable> known = new LinkedHashMap<>();
        awaiting.forEach(m -> rows(known, m, false));
        waiting = known.size();
        List<String> keys =
                desk.rows(() -> known.keySet().stream().limit(Judging.AT_ONCE).toList());
        keys.stream()
                .filter(key -> !known.containsKey(key))
                .map(key -> key.replaceFirst("@.*", ""))
                .distinct()
                .forEach(code -> milestones.find(code, null).ifPresent(m -> rows(known, m, true)));
        items = keys.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private void rows(Map<String, PendingDeliverable> known, MilestoneView milestone, boolean decided) {
        for (Evidence evidence : milestone.evidence()) {
            if (decided || evidence.state() == Evidence.State.SUBMITTED) {
                known.putIfAbsent(
                        PendingDeliverable.key(milestone, evidence),
                        new PendingDeliverable(milestone, evidence, desk.posted()));
            }
        }
    }

    public void accept(PendingDeliverable item, int index) {
        act(item, index, "deliverable.accepted", () -> deliverables.accept(code(item), number(item), item.getSeen()));
    }

    public void refuse(PendingDeliverable item, int index) {
        act(item, index, "deliverable.refused", () -> {
            Typed typed = new Typed();
            LocalizedText reason = item.getReason().readGiven(typed, "/reason");
            typed.check();
            if (reason != null) {
                deliverables.refuse(code(item), number(item), reason, item.getSeen());
            }
        });
    }

    private void act(PendingDeliverable item, int index, String done, Runnable work) {
        try {
            work.run();
            desk.done(PAGE, done, number(item), code(item));
        } catch (DomainException e) {
            desk.refused(e, pointer -> "items:" + index + ":reason");
        }
    }

    private static String code(PendingDeliverable item) {
        return item.getMilestone().code();
    }

    private static int number(PendingDeliverable item) {
        return item.getEvidence().number();
    }

    /** The rows in their order, for the form to bring back. */
    public String getOrder() {
        return items.stream().map(PendingDeliverable::getKey).collect(Collectors.joining(","));
    }

    /** The dates declared for its milestone, and when: what was declared long after says so. */
    public List<Declaration> declarations(PendingDeliverable item) {
        return item.getMilestone().actualDate() == null ? List.of() : milestones.declarations(code(item));
    }

    /** The last forecast, where it put the milestone after the day on which it is declared to be reached. */
    public @Nullable ForecastView contradicted(PendingDeliverable item) {
        LocalDate actual = item.getMilestone().actualDate();
        if (actual == null || !item.getMilestone().forecastDate().isAfter(actual)) {
            return null;
        }
        List<ForecastView> given = milestones.forecasts(code(item), null);
        return given.get(given.size() - 1);
    }

    /** How many wait, shown or not. */
    public int getWaiting() {
        return waiting;
    }

    public List<PendingDeliverable> getItems() {
        return items;
    }
}
