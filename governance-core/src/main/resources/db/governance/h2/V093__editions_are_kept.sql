create trigger strategy_edition_kept_u before update on strategy_edition for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger strategy_edition_kept_d before delete on strategy_edition for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
