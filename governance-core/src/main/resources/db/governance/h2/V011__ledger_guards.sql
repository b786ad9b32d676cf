create trigger journal_entry_kept_u before update on journal_entry for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger journal_entry_kept_d before delete on journal_entry for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger journal_leaf_kept_u before update on journal_leaf for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger journal_leaf_kept_d before delete on journal_leaf for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';

-- A table that others refer to cannot be truncated; journal_leaf already refers to journal_entry.
create table journal_leaf_anchor (leaf_index bigint references journal_leaf (leaf_index));
