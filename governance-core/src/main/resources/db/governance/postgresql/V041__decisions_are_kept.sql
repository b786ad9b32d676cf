create trigger committee_decision_kept before update or delete or truncate on committee_decision for each statement execute function refuse_change();
