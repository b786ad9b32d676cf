-- What a body is, and how many voting members must be present: null for more than half of them.
alter table committee add kind varchar(30) default 'MINISTERIAL_COMMITTEE' not null;
alter table committee add quorum_least integer;

-- A seat held by a function of an organisation for a term. It ends; it is never deleted.
create table committee_member (
  id uuid primary key,
  version integer not null,
  code varchar(80) not null unique,
  committee_code varchar(60) not null references committee (code),
  number integer not null,
  function_fr varchar(300) not null,
  function_en varchar(300),
  organisation varchar(60) not null,
  account varchar(80),
  capacity varchar(20) not null,
  substitute_for varchar(80) references committee_member (code),
  from_on date not null,
  until_on date,
  ended_fr varchar(4000),
  ended_en varchar(4000),
  provenance_kind varchar(20),
  provenance_source varchar(2000),
  unique (committee_code, number)
);
