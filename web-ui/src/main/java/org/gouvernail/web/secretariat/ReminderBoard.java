package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.notice.Notices.NoticeView;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.sectorplans.reminder.Reminders;
import org.gouvernail.sectorplans.reminder.Reminders.Owing;
import org.gouvernail.sectorplans.reminder.Reminders.Reminded;
import org.gouvernail.sectorplans.reminder.Reminders.Unattended;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Quarter;
import org.jspecify.annotations.Nullable;

/** Who still owes updates of the open quarter, when they were last told and how, and the round that reminds them all. */
@Named
@RequestScoped
public class ReminderBoard {

    @Inject
    Desk desk;

    @Inject
    Quarter quarter;

    @Inject
    Reminders reminders;

    private @Nullable PeriodView open;
    private List<Row> rows = List.of();
    private List<Unattended> unattended = List.of();

    /**
     * Somebody who owes.
     *
     * @param last what they were last told of this quarter, null when nothing
     */
    public record Row(Owing owing, @Nullable NoticeView last) {}

    @PostConstruct
    void load() {
        open = quarter.atWork().filter(p -> p.state() == PeriodState.OPEN).orElse(null);
        if (open != null) {
            unattended = reminders.unattended(open.code());
            List<NoticeView> told = reminders.told(open.code());
            rows = reminders.owing(open.code()).stream()
                    .map(one -> new Row(
                            one,
                            told.stream()
                                    .filter(n -> n.account().equals(one.account()))
                                    .findFirst()
                                    .orElse(null)))
                    .toList();
        }
    }

    public void remind() {
        if (open == null) {
            return;
        }
        try {
            Reminded round = reminders.remind(open.code());
            desk.done("/secretariat", "reminders.sent", round.told().size(), round.earlier());
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The ministries that owe and have nobody to remind. */
    public List<Unattended> getUnattended() {
        return unattended;
    }

    /** How many updates these ministries owe. */
    public int getUnattendedUpdates() {
        return unattended.stream().mapToInt(u -> u.measures().size()).sum();
    }
}
