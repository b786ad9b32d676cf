create trigger minutes_erratum_kept before update or delete or truncate on minutes_erratum for each statement execute function refuse_change();
