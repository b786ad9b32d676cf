create trigger compilation_plan_kept before update or delete or truncate on compilation_plan for each statement execute function refuse_change();
create trigger report_measure_kept before update or delete or truncate on report_measure for each statement execute function refuse_change();
create trigger report_kept before update or delete or truncate on report for each statement execute function refuse_change();
create trigger report_approval_kept before update or delete or truncate on report_approval for each statement execute function refuse_change();
create trigger report_publication_kept before update or delete or truncate on report_publication for each statement execute function refuse_change();
