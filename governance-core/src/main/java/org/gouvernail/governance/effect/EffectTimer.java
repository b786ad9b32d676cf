package org.gouvernail.governance.effect;

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

/** Looks every ten minutes whether a check or a due date has come; whatever fails is told and tried again. */
@Singleton
@Startup
@DependsOn("Migrator")
public class EffectTimer {

    private static final System.Logger LOG = System.getLogger(EffectTimer.class.getName());

    @Inject
    EffectService effects;

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        try {
            CurrentActor.run(Actor.SYSTEM, effects::bringBack);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "checks wait for the next turn", e);
        }
    }
}
