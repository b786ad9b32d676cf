create trigger session_notice_kept before update or delete or truncate on session_notice for each statement execute function refuse_change();
