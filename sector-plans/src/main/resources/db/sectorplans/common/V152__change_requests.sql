create table change_request (
  id uuid primary key,
  version integer not null,
  code varchar(60) not null unique,
  plan_code varchar(60) not null,
  measure_code varchar(60) not null,
  milestone_code varchar(60),
  kind varchar(20) not null,
  state varchar(20) not null,
  content text not null,
  before_content text not null,
  reason_fr varchar(4000) not null,
  reason_en varchar(4000),
  effect_fr varchar(4000) not null,
  effect_en varchar(4000),
  agenda_item varchar(60) not null,
  decision_code varchar(60),
  proposed_by varchar(80) not null,
  proposed_at timestamp with time zone not null,
  settled_at timestamp with time zone
);
create index change_request_measure on change_request (measure_code);
create index change_request_plan on change_request (plan_code, state);
