create trigger advice_text_kept_u before update on advice_text for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger advice_text_kept_d before delete on advice_text for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger advice_erratum_kept_u before update on advice_erratum for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger advice_erratum_kept_d before delete on advice_erratum for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
