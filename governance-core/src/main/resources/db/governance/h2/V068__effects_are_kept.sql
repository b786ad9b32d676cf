create trigger decision_basis_kept_u before update on decision_basis for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger decision_basis_kept_d before delete on decision_basis for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger decision_expectation_kept_u before update on decision_expectation for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger decision_expectation_kept_d before delete on decision_expectation for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger decision_check_kept_u before update on decision_check for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger decision_check_kept_d before delete on decision_check for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
