create trigger advice_text_kept before update or delete or truncate on advice_text for each statement execute function refuse_change();
create trigger advice_erratum_kept before update or delete or truncate on advice_erratum for each statement execute function refuse_change();
