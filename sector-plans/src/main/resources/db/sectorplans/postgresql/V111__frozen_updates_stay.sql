create trigger status_update_never_deleted before delete on status_update for each statement execute function refuse_change();

-- The condition spares the freeze of a whole quarter one call a row.
create function refuse_frozen_update() returns trigger language plpgsql as $$
begin
  raise exception 'a frozen status update is never changed' using errcode = 'GV001';
end
$$;
create trigger status_update_kept before update on status_update for each row
  when (old.frozen_in is not null) execute function refuse_frozen_update();

create function refuse_frozen_line() returns trigger language plpgsql as $$
begin
  if exists (select 1 from status_update u where u.id = old.update_id and u.frozen_in is not null) then
    raise exception 'a line of a frozen status update is never changed' using errcode = 'GV001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger status_update_line_kept before update or delete on status_update_line for each row execute function refuse_frozen_line();

create trigger quarter_input_kept before update or delete or truncate on quarter_input for each statement execute function refuse_change();
create trigger quarter_input_line_kept before update or delete or truncate on quarter_input_line for each statement execute function refuse_change();
create trigger quarter_freeze_kept before update or delete or truncate on quarter_freeze for each statement execute function refuse_change();

create function refuse_line_of_frozen_update() returns trigger language plpgsql as $$
begin
  if exists (select 1 from fresh f join status_update u on u.id = f.update_id where u.frozen_in is not null) then
    raise exception 'a frozen status update takes no further line' using errcode = 'GV001';
  end if;
  return null;
end
$$;
create trigger status_update_line_complete after insert on status_update_line
  referencing new table as fresh for each statement execute function refuse_line_of_frozen_update();

create trigger status_update_all_kept before truncate on status_update for each statement execute function refuse_change();
create trigger status_update_line_all_kept before truncate on status_update_line for each statement execute function refuse_change();
