create trigger rating_thresholds_kept before update or delete or truncate on rating_thresholds for each statement execute function refuse_change();
create trigger quarter_scope_kept before update or delete or truncate on quarter_scope for each statement execute function refuse_change();
