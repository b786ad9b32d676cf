create trigger report_member_approval_kept_u before update on report_member_approval for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger report_member_approval_kept_d before delete on report_member_approval for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
