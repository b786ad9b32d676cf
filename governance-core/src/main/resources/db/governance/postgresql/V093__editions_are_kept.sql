create trigger strategy_edition_kept before update or delete or truncate on strategy_edition for each statement execute function refuse_change();
