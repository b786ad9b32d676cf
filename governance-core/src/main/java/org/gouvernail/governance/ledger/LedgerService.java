package org.gouvernail.governance.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;

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
}
