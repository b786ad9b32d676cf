create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'GV001';
end
$$;
create trigger journal_entry_kept before update or delete or truncate on journal_entry for each statement execute function refuse_change();
create trigger journal_leaf_kept before update or delete or truncate on journal_leaf for each statement execute function refuse_change();
