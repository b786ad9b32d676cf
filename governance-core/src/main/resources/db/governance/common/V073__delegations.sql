-- By whose delegation, or in whose place, a write was made; null when made in its own name.
alter table journal_entry add column delegated_by varchar(400);

-- A role that its holder lends for a time, or that an administrator has somebody exercise in the holder's place.
create table delegation (
  id uuid primary key,
  grant_id uuid not null references role_grant (id),
  kind varchar(20) not null,
  giver varchar(80) not null references account (username),
  receiver varchar(80) not null references account (username),
  role varchar(20) not null,
  organisation_code varchar(60),
  plan_code varchar(60),
  begins_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  reason_fr varchar(4000) not null,
  reason_en varchar(4000),
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  revoked_by varchar(80),
  revoked_at timestamp with time zone
);
create index delegation_receiver on delegation (receiver, ends_at);
create index delegation_giver on delegation (giver, ends_at);
