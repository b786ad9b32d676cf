create table reporting_period (
  id uuid primary key,
  version integer not null,
  code varchar(20) not null unique,
  state varchar(20) not null,
  starts_on date not null unique,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone
);
