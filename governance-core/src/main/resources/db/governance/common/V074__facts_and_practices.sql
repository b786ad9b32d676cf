create sequence fact_number start with 1 increment by 1;

-- A dated statement with its source. What it says is in its versions, of which the one of its revision is in force.
create table fact (
  id uuid primary key,
  version integer not null,
  number bigint not null unique,
  code varchar(60) not null unique,
  revision integer not null
);

create table fact_version (
  id uuid primary key,
  fact_code varchar(60) not null references fact (code),
  revision integer not null,
  topic_fr varchar(300) not null,
  topic_en varchar(300),
  statement_fr varchar(4000) not null,
  statement_en varchar(4000),
  fact_value numeric(21, 6),
  unit_fr varchar(300),
  unit_en varchar(300),
  holds_on date not null,
  source_title_fr varchar(300) not null,
  source_title_en varchar(300),
  source_publisher varchar(300) not null,
  source_link varchar(2000),
  source_consulted_on date not null,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000),
  reason_fr varchar(4000),
  reason_en varchar(4000),
  recorded_at timestamp with time zone not null,
  unique (fact_code, revision)
);

-- Two facts of one topic that say different things: one row each way.
create table fact_disagreement (
  id uuid primary key,
  fact_code varchar(60) not null references fact (code),
  other_code varchar(60) not null references fact (code),
  unique (fact_code, other_code)
);

-- Where a text names a fact by reference.
create table fact_use (
  id uuid primary key,
  fact_code varchar(60) not null references fact (code),
  subject_kind varchar(40) not null,
  subject_code varchar(80) not null,
  unique (fact_code, subject_kind, subject_code)
);

create sequence practice_number start with 1 increment by 1;

-- What another jurisdiction's strategy did, what was learned from it and where it served.
create table practice (
  id uuid primary key,
  version integer not null,
  number bigint not null unique,
  code varchar(60) not null unique,
  jurisdiction_fr varchar(300) not null,
  jurisdiction_en varchar(300),
  strategy_fr varchar(300) not null,
  strategy_en varchar(300),
  done_fr varchar(4000) not null,
  done_en varchar(4000),
  learned_fr varchar(4000) not null,
  learned_en varchar(4000),
  source_title_fr varchar(300) not null,
  source_title_en varchar(300),
  source_publisher varchar(300) not null,
  source_link varchar(2000),
  source_consulted_on date not null,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000),
  used_in varchar(4000) not null
);
