package org.gouvernail.governance.journal;

import jakarta.persistence.EntityManager;
import org.gouvernail.governance.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The real journal for tests without a container. */
public final class JournalKit {

    private JournalKit() {}

    /** A journal that writes in the one transaction of this persistence context. */
    public static Journal journal(EntityManager em, BusinessClock clock) {
        JournalService journal = new JournalService();
        journal.em = em;
        journal.clock = clock;
        journal.moment = new Moment();
        journal.sequencer = sequencer(em);
        journal.entries = new EntryBatch();
        journal.entries.em = em;
        journal.author = new Author() {
            @Override
            public String account() {
                return "tester";
            }

            @Override
            public @Nullable String actingFor() {
                return null;
            }

            @Override
            public @Nullable String delegatedBy() {
                return null;
            }
        };
        return journal;
    }

    static Sequencer sequencer(EntityManager em) {
        Sequencer sequencer = new Sequencer();
        sequencer.em = em;
        return sequencer;
    }
}
