create trigger minutes_erratum_kept_u before update on minutes_erratum for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger minutes_erratum_kept_d before delete on minutes_erratum for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
