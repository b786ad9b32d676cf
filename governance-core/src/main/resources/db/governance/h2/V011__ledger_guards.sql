create trigger journal_entry_kept_u before update on journal_entry for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger journal_entry_kept_d before delete on journal_entry for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger journal_leaf_kept_u before update on journal_leaf for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger journal_leaf_kept_d before delete on journal_leaf for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
