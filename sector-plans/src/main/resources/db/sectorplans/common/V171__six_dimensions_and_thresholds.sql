-- Whether the words or the amount once promised were changed since: only then are they compared with what was announced.
alter table measure add column promise_changed boolean default false not null;
alter table milestone add column promise_changed boolean default false not null;

-- What a quarter takes of deliverables, registers and promises; null where it was frozen before they were rated.
alter table quarter_input add column declared integer;
alter table quarter_input add column registered integer;
alter table quarter_input add column open_risks text;
alter table quarter_input add column late_issues text;

-- Of the measures frozen, those that promise less than was announced.
create table quarter_scope (
  compilation_id uuid not null,
  measure_code varchar(60) not null,
  content text not null,
  primary key (compilation_id, measure_code)
);

-- The thresholds by which a quarter is rated, as they were when it was frozen.
alter table quarter_freeze add column thresholds text;

-- The thresholds that the secretariat set for a strategy, every set kept.
create table rating_thresholds (
  id uuid primary key,
  strategy_code varchar(60) not null,
  version integer not null,
  content text not null,
  reason_fr varchar(4000) not null,
  reason_en varchar(4000),
  set_by varchar(80) not null,
  set_at timestamp with time zone not null,
  unique (strategy_code, version)
);

update measure set promise_changed = true where code in (select e.subject_code from journal_entry e
  where e.subject_kind = 'measure' and e.act in ('measure.revised', 'measure.changed-by-decision'));
update milestone set promise_changed = true where code in (select e.subject_code from journal_entry e
  where e.subject_kind = 'milestone' and e.act = 'milestone.reworded');
