create trigger register_change_kept before update or delete or truncate on register_change for each statement execute function refuse_change();
