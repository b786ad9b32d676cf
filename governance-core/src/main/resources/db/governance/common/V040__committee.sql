create table committee (
  id uuid primary key,
  version integer not null,
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  mandate_fr varchar(4000) not null,
  mandate_en varchar(4000)
);

create table committee_session (
  id uuid primary key,
  version integer not null,
  code varchar(60) not null unique,
  committee_code varchar(60) not null,
  held_on date not null,
  place_fr varchar(300) not null,
  place_en varchar(300),
  state varchar(20) not null
);

create table agenda_item (
  id uuid primary key,
  version integer not null,
  number varchar(30) not null unique,
  code varchar(80) not null unique,
  session_code varchar(60),
  position integer not null,
  subject_kind varchar(40) not null,
  subject_code varchar(80) not null,
  period_code varchar(20),
  open_exception varchar(130) unique,
  cause varchar(120) not null,
  title_fr varchar(300) not null,
  title_en varchar(300),
  facts text not null,
  decision_fr varchar(4000) not null,
  decision_en varchar(4000),
  decision_code varchar(80),
  withdrawn_fr varchar(300),
  withdrawn_en varchar(300)
);
create index agenda_item_session on agenda_item (session_code, position);
create index agenda_item_period on agenda_item (period_code);

create table committee_decision (
  id uuid primary key,
  code varchar(80) not null unique,
  session_code varchar(60) not null,
  item_code varchar(80) not null,
  number integer not null,
  subject_kind varchar(40) not null,
  subject_code varchar(80) not null,
  text_fr varchar(4000) not null,
  text_en varchar(4000),
  basis_sha256 varchar(64),
  effect_on date not null,
  expected_fr varchar(4000),
  expected_en varchar(4000),
  check_on date,
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  unique (session_code, number)
);

create table follow_up (
  id uuid primary key,
  version integer not null,
  code varchar(80) not null unique,
  decision_code varchar(80) not null references committee_decision (code),
  text_fr varchar(4000) not null,
  text_en varchar(4000),
  organisation varchar(60) not null,
  due_on date not null,
  evidence_fr varchar(4000),
  evidence_en varchar(4000),
  closed_at timestamp with time zone
);
