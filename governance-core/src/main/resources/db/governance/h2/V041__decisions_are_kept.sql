create trigger committee_decision_kept_u before update on committee_decision for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger committee_decision_kept_d before delete on committee_decision for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
