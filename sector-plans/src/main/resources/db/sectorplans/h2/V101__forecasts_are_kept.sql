create trigger milestone_forecast_kept_u before update on milestone_forecast for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger milestone_forecast_kept_d before delete on milestone_forecast for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
