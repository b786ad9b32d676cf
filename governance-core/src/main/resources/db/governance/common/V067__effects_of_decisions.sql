-- What was shown when a decision was recorded, as the bytes whose hash the register names.
create table decision_basis (
  decision_code varchar(80) primary key references committee_decision (code),
  snapshot text not null,
  sha256 varchar(64) not null,
  taken_at timestamp with time zone not null
);

-- An expectation given after the decision was recorded: once, with its reason.
create table decision_expectation (
  decision_code varchar(80) primary key references committee_decision (code),
  expected_fr varchar(4000) not null,
  expected_en varchar(4000),
  check_on date not null,
  reason_fr varchar(4000) not null,
  reason_en varchar(4000),
  completed_by varchar(80) not null,
  completed_at timestamp with time zone not null
);

-- What a session found when it checked a decision; without a next date the decision is closed.
create table decision_check (
  id uuid primary key,
  decision_code varchar(80) not null references committee_decision (code),
  number integer not null,
  session_code varchar(60) not null references committee_session (code),
  verdict varchar(20) not null,
  finding_fr varchar(4000) not null,
  finding_en varchar(4000),
  next_check_on date,
  snapshot text not null,
  sha256 varchar(64) not null,
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  unique (decision_code, number)
);
