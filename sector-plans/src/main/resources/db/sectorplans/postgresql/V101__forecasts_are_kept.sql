create trigger milestone_forecast_kept before update or delete or truncate on milestone_forecast for each statement execute function refuse_change();
