-- Notices of sessions as they were issued; the latest is in force.
create table session_notice (
  id uuid primary key,
  session_code varchar(60) not null references committee_session (code),
  number integer not null,
  deadline timestamp with time zone not null,
  text text not null,
  sha256 varchar(64) not null,
  issued_by varchar(80) not null,
  issued_at timestamp with time zone not null,
  unique (session_code, number)
);
