-- What an edition no longer holds stays, with its code, for whatever still refers to it.
alter table orientation add column retired_in integer;
alter table objective add column retired_in integer;

-- Each edition whole: inserted once, then only read. Number 0 is the working document that the first one replaced.
create table strategy_edition (
  id uuid primary key,
  number integer not null unique,
  content text not null,
  sha256 varchar(64) not null,
  recorded_at timestamp with time zone not null
);

create table strategy_revision (
  id uuid primary key,
  version integer not null,
  number integer not null unique,
  code varchar(60) not null unique,
  state varchar(20) not null,
  based_on integer not null,
  title_fr varchar(300) not null,
  title_en varchar(300),
  changes text not null,
  advice text not null,
  without_advice_fr varchar(4000),
  without_advice_en varchar(4000),
  agenda_item varchar(60),
  decision_code varchar(60),
  effect_on date,
  edition integer,
  withdrawn_fr varchar(4000),
  withdrawn_en varchar(4000),
  proposed_by varchar(80) not null,
  proposed_at timestamp with time zone not null,
  submitted_at timestamp with time zone
);

create table strategy_step (
  id uuid primary key,
  version integer not null,
  edition integer not null,
  kind varchar(20) not null,
  starts_on date not null,
  ends_on date not null,
  first_ends_on date not null,
  ended_on date,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000),
  unique (edition, kind)
);

create table strategy_step_product (
  id uuid primary key,
  version integer not null,
  step_id uuid not null references strategy_step (id),
  kind varchar(20) not null,
  subject_kind varchar(40),
  subject_code varchar(80),
  link varchar(2000),
  sha256 varchar(64),
  delivered_by varchar(80),
  accepted_by varchar(80),
  accepted_fr varchar(300),
  accepted_en varchar(300),
  accepted_at timestamp with time zone,
  unique (step_id, kind)
);
