package org.gouvernail.governance.journal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;

/** Runs the sequencer every two seconds on every server; whichever comes second finds nothing left to do. */
@Singleton
@Startup
public class SequencerTimer {

    private static final System.Logger LOG = System.getLogger(SequencerTimer.class.getName());

    @Inject
    Sequencer sequencer;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        try {
            sequencer.place();
        } catch (PersistenceException e) {
            LOG.log(Level.WARNING, "the journal's sequence waits for the database", e);
        }
    }
}
