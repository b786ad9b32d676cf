-- Last day of which an update submitted said that a milestone was not reached; null of what was said before this was kept.
alter table milestone add unreached_on date;

-- Reports tell what was declared reached after the fact; those frozen before did not.
alter table quarter_input_line add told_late boolean default false not null;
drop view quarter_milestone;
create view quarter_milestone as
select q.compilation_id, q.plan_code, q.measure_id, q.code as measure_code, q.update_id, l.milestone_id, l.title_fr,
       l.title_en, l.forecast_date, l.actual_date, l.reference_date, l.original_date, true as deliverable_accepted,
       false as told_late
from quarter_input q
join status_update_line l on l.update_id = q.lines_of
union all
select q.compilation_id, q.plan_code, q.measure_id, q.code as measure_code, q.update_id, l.milestone_id, l.title_fr,
       l.title_en, l.forecast_date, l.actual_date, l.reference_date, l.original_date, l.deliverable_accepted, l.told_late
from quarter_input q
join quarter_input_line l on l.compilation_id = q.compilation_id and l.measure_id = q.measure_id;
