create table sector_plan (
  id uuid primary key,
  version integer not null,
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  lead_organisation varchar(60) not null,
  start_date date,
  end_date date,
  adopted_on date,
  envelope numeric(19, 2),
  announced_measures integer,
  note_fr varchar(4000),
  note_en varchar(4000),
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000)
);

create table sector_plan_contributor (
  plan_id uuid not null references sector_plan (id),
  position integer not null,
  organisation_code varchar(60) not null,
  primary key (plan_id, organisation_code)
);

create table measure (
  id uuid primary key,
  version integer not null,
  plan_id uuid not null references sector_plan (id),
  plan_code varchar(60) not null,
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  lead_organisation varchar(60) not null,
  start_date date,
  end_date date,
  weight numeric(9, 4) not null,
  state varchar(20) not null,
  authorised_total numeric(19, 2) default 0 not null,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000)
);
create index measure_plan on measure (plan_code, code);
create index measure_lead on measure (lead_organisation);

create table measure_contributor (
  measure_id uuid not null references measure (id),
  position integer not null,
  organisation_code varchar(60) not null,
  primary key (measure_id, organisation_code)
);

create table measure_objective (
  measure_id uuid not null references measure (id),
  position integer not null,
  objective_code varchar(60) not null,
  primary key (measure_id, objective_code)
);

create table measure_authorised (
  measure_id uuid not null references measure (id),
  fiscal_year varchar(9) not null,
  amount numeric(19, 2) not null,
  primary key (measure_id, fiscal_year)
);

create table measure_standing (
  measure_id uuid primary key references measure (id),
  declared_rating varchar(10),
  assessed_rating varchar(10),
  gap_reason_fr varchar(4000),
  gap_reason_en varchar(4000),
  progress integer,
  spent_to_date numeric(19, 2),
  last_reported_period varchar(20),
  lines_of uuid
);

create table milestone (
  id uuid primary key,
  version integer not null,
  measure_id uuid not null references measure (id),
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  original_date date not null,
  reference_date date not null,
  forecast_date date not null,
  actual_date date,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000)
);
create index milestone_measure on milestone (measure_id, reference_date);

create table milestone_forecast (
  id uuid primary key,
  milestone_id uuid not null references milestone (id),
  position integer not null,
  forecast_date date not null,
  period_code varchar(20),
  reason_fr varchar(4000),
  reason_en varchar(4000),
  given_by varchar(80) not null,
  given_at timestamp with time zone not null,
  unique (milestone_id, position)
);

create table milestone_evidence (
  id uuid primary key,
  milestone_id uuid not null references milestone (id),
  position integer not null,
  title_fr varchar(300) not null,
  title_en varchar(300),
  link varchar(2000) not null,
  recorded_at timestamp with time zone not null,
  unique (milestone_id, position)
);
