package org.gouvernail.governance.ledger;

import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.SubjectRef;

/** The journal in its sequence: whole for auditors and administrators, its published acts and bare leaves for others. */
public interface Ledger {

    /** How far the sequence goes. */
    Journal.Sequence head();

    /** The entries from one place to another, both included and counted from 0, at most so many. */
    List<LedgerEntry> entries(long from, long to, int most);

    /** The entries that match, latest first, numbered below the one given (0 for the latest), at most so many. */
    List<Journal.EntryView> page(Journal.Filter filter, long before, int most);

    /** The entry of a subject before the one of this number, empty when that one is its first. */
    Optional<Journal.EntryView> previous(SubjectRef subject, long number);
}
