create trigger escalation_rules_kept_u before update on escalation_rules for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger escalation_rules_kept_d before delete on escalation_rules for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
