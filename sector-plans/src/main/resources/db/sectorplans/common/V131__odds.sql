create table odds_run (
  id uuid primary key,
  seed bigint not null,
  draws integer not null,
  ran_at timestamp with time zone not null,
  business_date date not null,
  inputs_hash varchar(64) not null,
  milestones integer not null,
  without integer not null,
  outcomes integer not null
);
create index odds_run_latest on odds_run (ran_at);

create table odds_figure (
  id uuid primary key,
  run_id uuid not null references odds_run (id),
  milestone_code varchar(60) not null references milestone (code),
  forecast_date date not null,
  p10 date,
  p50 date,
  p80 date,
  p90 date,
  basis varchar(20),
  outcomes integer,
  unique (run_id, milestone_code)
);
