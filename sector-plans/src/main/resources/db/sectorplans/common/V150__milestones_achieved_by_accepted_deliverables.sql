-- Evidence becomes a deliverable: submitted, then accepted or refused by the secretariat. What was joined before stands as
-- submitted; nobody has accepted it.
alter table milestone_evidence add column kind varchar(10) default 'LINK' not null;
alter table milestone_evidence add column state varchar(20) default 'SUBMITTED' not null;
alter table milestone_evidence add column sha256 varchar(64);
alter table milestone_evidence add column file_name varchar(200);
alter table milestone_evidence add column media_type varchar(120);
alter table milestone_evidence add column size_bytes bigint;
alter table milestone_evidence add column submitted_by varchar(80);
alter table milestone_evidence add column decided_by varchar(80);
alter table milestone_evidence add column decided_at timestamp with time zone;
alter table milestone_evidence add column reason_fr varchar(4000);
alter table milestone_evidence add column reason_en varchar(4000);
alter table milestone_evidence alter column link drop not null;
create index milestone_evidence_state on milestone_evidence (state, recorded_at);

-- Whether an accepted deliverable shows that it was reached, and whether that was told after the report of its quarter.
alter table milestone add column deliverable_accepted boolean default false not null;
alter table milestone add column told_late boolean default false not null;

-- What was frozen before counts as it did then.
alter table quarter_input_line add column deliverable_accepted boolean default true not null;

-- A measure with a milestone declared reached and not shown to be has its milestones copied: the others are all shown to be.
create or replace view quarter_milestone as
select q.compilation_id, q.plan_code, q.measure_id, q.code as measure_code, q.update_id, l.milestone_id, l.title_fr,
       l.title_en, l.forecast_date, l.actual_date, l.reference_date, l.original_date, true as deliverable_accepted
from quarter_input q
join status_update_line l on l.update_id = q.lines_of
union all
select q.compilation_id, q.plan_code, q.measure_id, q.code as measure_code, q.update_id, l.milestone_id, l.title_fr,
       l.title_en, l.forecast_date, l.actual_date, l.reference_date, l.original_date, l.deliverable_accepted
from quarter_input q
join quarter_input_line l on l.compilation_id = q.compilation_id and l.measure_id = q.measure_id;
