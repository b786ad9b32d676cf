package org.gouvernail.governance.ledger;

import java.util.List;
import org.gouvernail.governance.journal.Journal;

/** The journal in its sequence: whole for auditors and administrators, its published acts and bare leaves for others. */
public interface Ledger {

    /** How far the sequence goes. */
    Journal.Sequence head();

    /** The entries from one place to another, both included and counted from 0, at most so many. */
    List<LedgerEntry> entries(long from, long to, int most);
}
