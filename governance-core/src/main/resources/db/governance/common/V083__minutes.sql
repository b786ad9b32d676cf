create table minutes (
  id uuid primary key,
  version integer not null,
  session_code varchar(60) not null unique references committee_session (code),
  passages text not null,
  amended boolean not null,
  approved_by varchar(80),
  approved_at timestamp with time zone,
  published_at timestamp with time zone
);

create table minutes_amendment (
  id uuid primary key,
  version integer not null,
  minutes_id uuid not null references minutes (id),
  number integer not null,
  passage integer not null,
  before_fr varchar(4000) not null,
  before_en varchar(4000),
  text_fr varchar(4000) not null,
  text_en varchar(4000),
  reason_fr varchar(4000) not null,
  reason_en varchar(4000),
  proposed_by varchar(80) not null,
  proposed_at timestamp with time zone not null,
  outcome varchar(20) not null,
  settled_fr varchar(4000),
  settled_en varchar(4000),
  settled_at timestamp with time zone,
  unique (minutes_id, number)
);

create table minutes_erratum (
  id uuid primary key,
  minutes_id uuid not null references minutes (id),
  number integer not null,
  text_fr varchar(4000) not null,
  text_en varchar(4000),
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  unique (minutes_id, number)
);
