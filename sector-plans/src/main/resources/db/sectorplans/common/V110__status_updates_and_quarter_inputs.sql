create table status_update (
  id uuid primary key,
  version integer not null,
  measure_id uuid not null references measure (id),
  period_code varchar(20) not null,
  revision integer not null,
  state varchar(20) not null,
  declared_rating varchar(10),
  progress integer,
  summary_fr varchar(4000),
  summary_en varchar(4000),
  spent_to_date numeric(19, 2),
  decision_fr varchar(4000),
  decision_en varchar(4000),
  assessed_rating varchar(10),
  assessed_reason_fr varchar(4000),
  assessed_reason_en varchar(4000),
  return_reason_fr varchar(4000),
  return_reason_en varchar(4000),
  correction_reason_fr varchar(4000),
  correction_reason_en varchar(4000),
  drafted_by varchar(80) not null,
  drafted_for varchar(60),
  submitted_by varchar(80),
  submitted_at timestamp with time zone,
  endorsed_by varchar(80),
  endorsed_at timestamp with time zone,
  accepted_by varchar(80),
  accepted_at timestamp with time zone,
  frozen_in uuid,
  unique (measure_id, period_code, revision)
);
create index status_update_period on status_update (period_code, state);

create table status_update_line (
  update_id uuid not null references status_update (id),
  milestone_id uuid not null references milestone (id),
  position integer not null,
  title_fr varchar(300) not null,
  title_en varchar(300),
  forecast_date date not null,
  actual_date date,
  reference_date date not null,
  original_date date not null,
  reason_fr varchar(4000),
  reason_en varchar(4000),
  primary key (update_id, milestone_id)
);

create table quarter_freeze (
  compilation_id uuid primary key,
  period_code varchar(20) not null,
  frozen_at timestamp with time zone not null
);

create table quarter_input (
  compilation_id uuid not null,
  measure_id uuid not null,
  code varchar(60) not null,
  title_fr varchar(300) not null,
  title_en varchar(300),
  plan_code varchar(60) not null,
  lead_organisation varchar(60) not null,
  contributing varchar(4000),
  objectives varchar(4000),
  weight numeric(9, 4) not null,
  state varchar(20) not null,
  start_date date,
  declared_rating varchar(10),
  assessed_rating varchar(10),
  gap_reason_fr varchar(4000),
  gap_reason_en varchar(4000),
  progress integer,
  update_state varchar(20) not null,
  update_id uuid,
  lines_of uuid,
  due integer,
  achieved integer,
  missed integer,
  overdue integer,
  late text,
  authorised numeric(19, 2),
  authorised_to_date numeric(19, 2) not null,
  spent numeric(19, 2),
  quarters_stale integer not null,
  last_reported_period varchar(20),
  decision_fr varchar(4000),
  decision_en varchar(4000),
  primary key (compilation_id, measure_id)
);
create index quarter_input_plan on quarter_input (compilation_id, plan_code, code);

-- The milestones of a measure, where the lines of its update are not what stood when it was frozen. Its figures are then
-- counted from here, and not kept with it.
create table quarter_input_line (
  compilation_id uuid not null,
  measure_id uuid not null,
  milestone_id uuid not null,
  title_fr varchar(300) not null,
  title_en varchar(300),
  forecast_date date not null,
  actual_date date,
  reference_date date not null,
  original_date date not null,
  primary key (compilation_id, measure_id, milestone_id)
);

-- Lines of a frozen update never change: where they are what stood, they are the frozen milestones themselves.
create view quarter_milestone as
select q.compilation_id, q.plan_code, q.measure_id, q.code as measure_code, q.update_id, l.milestone_id, l.title_fr,
       l.title_en, l.forecast_date, l.actual_date, l.reference_date, l.original_date
from quarter_input q
join status_update_line l on l.update_id = q.lines_of
union all
select q.compilation_id, q.plan_code, q.measure_id, q.code as measure_code, q.update_id, l.milestone_id, l.title_fr,
       l.title_en, l.forecast_date, l.actual_date, l.reference_date, l.original_date
from quarter_input q
join quarter_input_line l on l.compilation_id = q.compilation_id and l.measure_id = q.measure_id;
