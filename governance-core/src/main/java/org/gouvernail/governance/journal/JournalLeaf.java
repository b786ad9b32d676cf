package org.gouvernail.governance.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of a committed entry in the sequence: indexes follow each other from 0 without a gap, and never change. */
@Entity
@Table(name = "journal_leaf")
class JournalLeaf {

    @Id
    @Column(name = "leaf_index", updatable = false)
    private long place;

    @Column(name = "entry_id", updatable = false)
    private long entryId;

    protected JournalLeaf() {}
}
