-- The rules by which things go to the committee of themselves, every set kept.
create table escalation_rules (
  id uuid primary key,
  version integer not null unique,
  content text not null,
  reason_fr varchar(4000) not null,
  reason_en varchar(4000),
  set_by varchar(80) not null,
  set_at timestamp with time zone not null
);
