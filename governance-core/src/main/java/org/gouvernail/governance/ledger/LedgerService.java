package org.gouvernail.governance.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.SubjectRef;

@ApplicationScoped
@Transactional
@Requires({Role.AUDITOR, Role.ADMIN})
class LedgerService implements Ledger {

    @Inject
    Journal journal;

    @Override
    public Journal.Sequence head() {
        return journal.sequence();
    }

    @Override
    public List<LedgerEntry> entries(long from, long to, int most) {
        return journal.leaves(from, to, most).stream().map(LedgerEntry::of).toList();
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
