package org.gouvernail.sectorplans.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.notice.Notices;
import org.gouvernail.governance.notice.Notices.NoticeView;
import org.gouvernail.governance.period.PeriodOpened;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateMoved;
import org.gouvernail.sectorplans.status.UpdateState;

/** Tells, in the transaction of what causes it. */
@ApplicationScoped
@Transactional
class ReminderService implements Reminders {

    @Inject
    Debts debts;

    @Inject
    Notices notices;

    @Inject
    ReportingPeriods periods;

    @Inject
    MeasureDirectory measures;

    @Inject
    Accounts accounts;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public List<Owing> owing(String period) {
        return periods.require(period).state() == PeriodState.OPEN ? debts.of(period) : List.of();
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public List<Unattended> unattended(String period) {
        return periods.require(period).state() == PeriodState.OPEN ? debts.unattended(period) : List.of();
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public Reminded remind(String period) {
        PeriodView open = periods.holdOpen(period);
        List<String> told = new ArrayList<>();
        List<Owing> owing = debts.of(period);
        owing.stream()
                .filter(one -> tell("reminder", "reminder:" + clock.today(), open, one))
                .forEach(one -> told.add(one.account()));
        Reminded round = new Reminded(period, told, owing.size() - told.size(), debts.unattended(period));
        journal.record("reminders.sent", new SubjectRef("reminders", period), null, round);
        return round;
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.AUDITOR})
    public List<NoticeView> told(String period) {
        return notices.on(subject(periods.require(period).code()));
    }

    void opened(@Observes PeriodOpened event) {
        PeriodView open = periods.require(event.period());
        debts.of(open.code()).forEach(one -> tell("opened", "opened", open, one));
    }

    void moved(@Observes UpdateMoved event) {
        UpdateView update = event.update();
        String cause = update.measure() + ":" + event.occurredAt();
        String author = update.submittedBy();
        if (update.state() == UpdateState.SUBMITTED) {
            MeasureKey measure = measures.require(update.measure());
            accounts.holders(Role.APPROVER, measure.leadOrganisation(), measure.plan()).stream()
                    .filter(approver -> !approver.equals(author))
                    .forEach(approver -> tell(approver, "submitted", cause, update, "/approbation"));
        } else if (author != null) {
            tell(author, "returned", cause, update, "/coordination/mesures/" + update.measure());
        }
    }

    /**
     * Tells those who still owe when the due date is near, and once it has passed. Two servers that come to it at once
     * tell the same: the second finds it told, or is refused by the database and comes again.
     */
    void daily() {
        LocalDate today = clock.today();
        periods.current().ifPresent(open -> {
            if (today.isAfter(open.dueOn())) {
                debts.of(open.code()).forEach(one -> tell("overdue", "overdue", open, one));
            } else if (!today.isBefore(open.dueOn().minusDays(DAYS_BEFORE))) {
                debts.of(open.code()).forEach(one -> tell("due", "due", open, one));
            }
        });
    }

    private boolean tell(String key, String cause, PeriodView period, Owing one) {
        return notices.tell(
                one.account(),
                cause + ":" + period.code(),
                subject(period.code()),
                ReminderWords.owed(key, period.code(), period.dueOn(), one.measures()));
    }

    private void tell(String account, String key, String cause, UpdateView update, String path) {
        notices.tell(
                account,
                key + ":" + cause,
                subject(update.period()),
                ReminderWords.about(key, update.period(), update.measure(), path));
    }

    private static SubjectRef subject(String period) {
        return new SubjectRef("period", period);
    }
}
