create trigger organisation_name_kept before update or delete or truncate on organisation_name for each statement execute function refuse_change();
create trigger reorganisation_kept before update or delete or truncate on reorganisation for each statement execute function refuse_change();
create trigger reorganisation_predecessor_kept before update or delete or truncate on reorganisation_predecessor for each statement execute function refuse_change();
create trigger reorganisation_successor_kept before update or delete or truncate on reorganisation_successor for each statement execute function refuse_change();
create trigger reorganisation_move_kept before update or delete or truncate on reorganisation_move for each statement execute function refuse_change();
