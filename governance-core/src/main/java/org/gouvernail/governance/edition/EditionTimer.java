package org.gouvernail.governance.edition;

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

/** Looks every ten minutes whether the day of a decided revision has come; whatever fails is told and tried again. */
@Singleton
@Startup
@DependsOn("Migrator")
public class EditionTimer {

    private static final System.Logger LOG = System.getLogger(EditionTimer.class.getName());

    @Inject
    Revisions revisions;

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        try {
            CurrentActor.run(Actor.SYSTEM, revisions::takeEffect);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a new edition waits for the next turn", e);
        }
    }
}
