create trigger report_member_approval_kept before update or delete or truncate on report_member_approval for each statement execute function refuse_change();
