package org.gouvernail.governance.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An entry that has no place in the sequence yet. Written with its entry, so that it appears when that one is committed,
 * and removed by the {@link Sequencer}: what is to be placed is found without searching the journal.
 */
@Entity
@Table(name = "journal_unplaced")
class UnplacedEntry {

    @Id
    @Column(name = "entry_id", updatable = false)
    private long entryId;

    protected UnplacedEntry() {}

    UnplacedEntry(long entryId) {
        this.entryId = entryId;
    }
}
