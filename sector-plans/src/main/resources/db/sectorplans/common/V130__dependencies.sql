create table dependency (
  id uuid primary key,
  version integer not null,
  predecessor_code varchar(60) not null references milestone (code),
  successor_code varchar(60) not null references milestone (code),
  lag_days integer not null,
  unique (predecessor_code, successor_code)
);
create index dependency_successor on dependency (successor_code);

-- Its one row is held by whoever changes the dependencies.
create table dependency_change (number bigint not null);
insert into dependency_change (number) values (0);
