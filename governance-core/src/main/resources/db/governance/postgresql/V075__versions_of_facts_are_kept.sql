create trigger fact_version_kept before update or delete or truncate on fact_version for each statement execute function refuse_change();
