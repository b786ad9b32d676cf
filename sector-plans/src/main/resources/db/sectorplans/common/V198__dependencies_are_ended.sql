-- What was taken away stays, with its reason; the two ends of a dependency are unique among those in force.
create table dependency_kept (
  id uuid primary key,
  version integer not null,
  predecessor_code varchar(60) not null references milestone (code),
  successor_code varchar(60) not null references milestone (code),
  lag_days integer not null,
  in_force boolean,
  removed_on date,
  removed_by_fr varchar(300),
  removed_by_en varchar(300),
  reason_fr varchar(300),
  reason_en varchar(300),
  unique (predecessor_code, successor_code, in_force),
  check (coalesce(in_force, true))
);
insert into dependency_kept (id, version, predecessor_code, successor_code, lag_days, in_force)
select id, version, predecessor_code, successor_code, lag_days, true from dependency;
drop table dependency;
alter table dependency_kept rename to dependency;
create index dependency_successor on dependency (successor_code);
