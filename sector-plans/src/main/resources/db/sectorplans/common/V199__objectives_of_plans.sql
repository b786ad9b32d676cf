-- What a plan itself aims at, and which objectives of the strategy that serves: none is told, not refused.
create table plan_objective (
  id uuid primary key,
  version integer not null,
  plan_code varchar(60) not null,
  position integer not null,
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  aligned varchar(4000) not null,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000),
  unique (plan_code, position)
);
