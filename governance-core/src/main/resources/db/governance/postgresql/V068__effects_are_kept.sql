create trigger decision_basis_kept before update or delete or truncate on decision_basis for each statement execute function refuse_change();
create trigger decision_expectation_kept before update or delete or truncate on decision_expectation for each statement execute function refuse_change();
create trigger decision_check_kept before update or delete or truncate on decision_check for each statement execute function refuse_change();
