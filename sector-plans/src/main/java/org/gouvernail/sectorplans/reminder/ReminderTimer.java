package org.gouvernail.sectorplans.reminder;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/** Looks every ten minutes whether a due date came near or passed; whatever fails is told and tried again. */
@Singleton
@Startup
@DependsOn("Migrator")
public class ReminderTimer {

    private static final System.Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    ReminderService reminders;

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        try {
            CurrentActor.run(Actor.SYSTEM, reminders::daily);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "reminders wait for the next turn", e);
        }
    }
}
