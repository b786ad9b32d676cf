-- Mapping profiles are data.
create table import_profile (
  name varchar(60) primary key,
  version integer not null,
  content text not null
);

-- A file that was sent, what was found in it, and who landed it.
create table data_import (
  id uuid primary key,
  version integer not null,
  kind varchar(40) not null,
  profile_name varchar(60),
  profile_content text,
  target varchar(60) not null,
  release_label varchar(60),
  state varchar(20) not null,
  file_name varchar(200) not null,
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  found varchar(64) not null,
  counts varchar(2000) not null,
  sent_by varchar(80) not null,
  sent_at timestamp with time zone not null,
  committed_by varchar(80),
  committed_at timestamp with time zone
);
create index data_import_target on data_import (target, sent_at);

-- In pieces: one value of the embedded database holds a mebibyte at most.
create table data_import_piece (
  import_id uuid not null references data_import (id),
  position integer not null,
  bytes bytea not null,
  primary key (import_id, position)
);

create table data_import_line (
  import_id uuid not null references data_import (id),
  position integer not null,
  outcome varchar(20) not null,
  record_kind varchar(20),
  code varchar(80),
  file_name varchar(200) not null,
  line integer,
  column_letter varchar(5),
  field varchar(60),
  problem varchar(60),
  details text not null,
  primary key (import_id, position)
);
create index data_import_line_outcome on data_import_line (import_id, outcome, position);

-- What the last import said of a record: tells a change in the source from a change made here.
create table import_mark (
  plan_code varchar(60) not null,
  record_kind varchar(20) not null,
  code varchar(80) not null,
  import_id uuid not null references data_import (id),
  said text not null,
  primary key (plan_code, record_kind, code)
);

-- A deliverable that a milestone promises, with its date and the organisations that answer for it.
create table deliverable (
  id uuid primary key,
  version integer not null,
  milestone_id uuid not null references milestone (id),
  plan_code varchar(60) not null,
  code varchar(60) not null unique,
  title_fr varchar(1000) not null,
  title_en varchar(1000),
  due_date date,
  due_text_fr varchar(300),
  due_text_en varchar(300),
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000)
);
create index deliverable_milestone on deliverable (milestone_id);
create index deliverable_plan on deliverable (plan_code, due_date);

create table deliverable_organisation (
  deliverable_id uuid not null references deliverable (id),
  position integer not null,
  organisation_code varchar(60) not null,
  primary key (deliverable_id, position)
);

-- The source's own figures of a period, kept beside ours and never changed.
create table source_release (
  id uuid primary key,
  plan_code varchar(60) not null,
  label varchar(60) not null,
  import_id uuid not null references data_import (id),
  profile_name varchar(60) not null,
  sha256 varchar(64) not null,
  encoding varchar(20),
  committed_at timestamp with time zone not null,
  unique (plan_code, label)
);

create table source_record (
  release_id uuid not null references source_release (id),
  source_key varchar(120) not null,
  position integer not null,
  measure_code varchar(60) not null,
  title varchar(1000) not null,
  organisation varchar(1000),
  category varchar(1000),
  rating_text varchar(4000),
  source_rating varchar(100),
  source_rank integer,
  rating varchar(10),
  start_text varchar(4000),
  start_date date,
  end_text varchar(4000),
  end_date date,
  cost_text varchar(4000),
  cost numeric(25, 6),
  cost_unit varchar(40),
  primary key (release_id, source_key)
);

-- Milestones of real plans have longer names than ours had so far.
drop view quarter_milestone;
alter table milestone alter column title_fr set data type varchar(1000);
alter table milestone alter column title_en set data type varchar(1000);
alter table status_update_line alter column title_fr set data type varchar(1000);
alter table status_update_line alter column title_en set data type varchar(1000);
alter table quarter_input_line alter column title_fr set data type varchar(1000);
alter table quarter_input_line alter column title_en set data type varchar(1000);
create view quarter_milestone as
select q.compilation_id, q.plan_code, q.measure_id, q.code as measure_code, q.update_id, l.milestone_id, l.title_fr,
       l.title_en, l.forecast_date, l.actual_date, l.reference_date, l.original_date, true as deliverable_accepted
from quarter_input q
join status_update_line l on l.update_id = q.lines_of
union all
select q.compilation_id, q.plan_code, q.measure_id, q.code as measure_code, q.update_id, l.milestone_id, l.title_fr,
       l.title_en, l.forecast_date, l.actual_date, l.reference_date, l.original_date, l.deliverable_accepted
from quarter_input q
join quarter_input_line l on l.compilation_id = q.compilation_id and l.measure_id = q.measure_id;
