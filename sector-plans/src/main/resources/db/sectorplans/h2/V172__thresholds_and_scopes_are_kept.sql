create trigger rating_thresholds_kept_u before update on rating_thresholds for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger rating_thresholds_kept_d before delete on rating_thresholds for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger quarter_scope_kept_u before update on quarter_scope for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger quarter_scope_kept_d before delete on quarter_scope for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
