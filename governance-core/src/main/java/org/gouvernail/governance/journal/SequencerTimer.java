package org.gouvernail.governance.journal;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Runs the sequencer every two seconds on every server, once the schema is there; whichever comes second finds nothing
 * left to do. Whatever fails is told and tried again: a timer that throws is given up by the container.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class SequencerTimer {

    private static final System.Logger LOG = System.getLogger(SequencerTimer.class.getName());

    @Inject
    Sequencer sequencer;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        try {
            sequencer.place();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the journal's sequence waits for the next try", e);
        }
    }
}
