create table compilation (
  id uuid primary key,
  version integer not null,
  period_code varchar(60) not null,
  revision integer not null,
  state varchar(20) not null,
  requested_by varchar(80) not null,
  requested_at timestamp with time zone not null,
  fingerprint varchar(200),
  frame text,
  execution_id bigint,
  total integer not null,
  failures integer not null,
  failure varchar(1000),
  unique (period_code, revision)
);

create table compilation_lease (
  compilation_id uuid primary key references compilation (id),
  server varchar(60),
  held_until timestamp with time zone
);

create table compilation_plan (
  compilation_id uuid not null references compilation (id),
  plan_code varchar(60) not null,
  done_at timestamp with time zone not null,
  primary key (compilation_id, plan_code)
);

-- What was computed of a frozen measure; what was frozen of it stands in quarter_input. The rows of a plan come with its row
-- in compilation_plan, in one transaction: that one holds the reference to the compilation for all of them.
create table report_measure (
  compilation_id uuid not null,
  code varchar(60) not null,
  plan_code varchar(60) not null,
  computed varchar(10),
  reasons text not null,
  due integer not null,
  achieved integer not null,
  missed integer not null,
  overdue integer not null,
  primary key (compilation_id, plan_code, code)
);

create table report (
  compilation_id uuid primary key references compilation (id),
  period_code varchar(60) not null,
  revision integer not null,
  record text not null,
  sha256 varchar(64) not null,
  requested_by varchar(80) not null,
  total text not null,
  compiled_at timestamp with time zone not null,
  unique (period_code, revision)
);

create table report_approval (
  compilation_id uuid primary key references report (compilation_id),
  approved_by varchar(80) not null,
  approved_at timestamp with time zone not null
);

create table report_publication (
  compilation_id uuid primary key references report_approval (compilation_id),
  published_by varchar(80) not null,
  published_at timestamp with time zone not null
);
