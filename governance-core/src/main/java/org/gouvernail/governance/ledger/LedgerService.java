package org.gouvernail.governance.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.SubjectRef;

/** Everyone sees how far the ledger goes and every leaf of it; what the entries say is for who may read the journal. */
@ApplicationScoped
@Transactional
class LedgerService implements Ledger {

    /** Acts that make something public, and whose entries are therefore public themselves. */
    private static final Set<String> PUBLIC_ACTS = Set.of("report.published");

    @Inject
    Journal journal;

    @Override
    public Journal.Sequence head() {
        return journal.sequence();
    }

    @Override
    public List<LedgerEntry> entries(long from, long to, int most) {
        Actor actor = CurrentActor.get();
        boolean all = actor.has(Role.AUDITOR) || actor.has(Role.ADMIN) || actor.has(Role.SYSTEM);
        return journal.leaves(from, to, most).stream()
                .map(leaf -> all || PUBLIC_ACTS.contains(leaf.entry().act())
                        ? LedgerEntry.of(leaf)
                        : LedgerEntry.sealed(leaf))
                .toList();
    }

    @Override
    @Requires({Role.AUDITOR, Role.ADMIN})
    public List<Journal.EntryView> page(Journal.Filter filter, long before, int most) {
        return journal.page(filter, before, most);
    }

    @Override
    @Requires({Role.AUDITOR, Role.ADMIN})
    public Optional<Journal.EntryView> previous(SubjectRef subject, long number) {
        return journal.previous(subject, number);
    }
}
