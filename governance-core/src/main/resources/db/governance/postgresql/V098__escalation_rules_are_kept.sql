create trigger escalation_rules_kept before update or delete or truncate on escalation_rules for each statement execute function refuse_change();
