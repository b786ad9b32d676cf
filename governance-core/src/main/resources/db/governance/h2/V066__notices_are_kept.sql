create trigger session_notice_kept_u before update on session_notice for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger session_notice_kept_d before delete on session_notice for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
