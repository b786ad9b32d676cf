create trigger fact_version_kept_u before update on fact_version for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger fact_version_kept_d before delete on fact_version for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
