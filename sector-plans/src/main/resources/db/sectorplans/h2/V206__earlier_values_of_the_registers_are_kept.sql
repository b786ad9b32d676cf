create trigger register_change_kept_u before update on register_change for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger register_change_kept_d before delete on register_change for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
