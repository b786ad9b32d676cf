create sequence journal_entry_seq start with 1 increment by 1;

create table journal_entry (
  id bigint primary key,
  recorded_at timestamp with time zone not null,
  actor varchar(80) not null,
  acting_for varchar(60),
  act varchar(80) not null,
  subject_kind varchar(40) not null,
  subject_code varchar(80) not null,
  reason varchar(4000),
  state text not null,
  leaf_hash varchar(64) not null
);
create index journal_entry_subject on journal_entry (subject_kind, subject_code, id);
create index journal_entry_kind_time on journal_entry (subject_kind, recorded_at);

create table journal_leaf (
  leaf_index bigint primary key,
  entry_id bigint not null unique references journal_entry (id)
);

create table account (
  id uuid primary key,
  version integer not null,
  username varchar(80) not null unique,
  function_fr varchar(300) not null,
  function_en varchar(300),
  password_hash varchar(300),
  password_given boolean not null,
  active boolean not null,
  demonstration boolean not null
);

create table role_grant (
  id uuid primary key,
  account_id uuid not null references account (id),
  role varchar(20) not null,
  organisation_code varchar(60),
  plan_code varchar(60),
  granted_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  held varchar(200) unique
);
create index role_grant_account on role_grant (account_id);

create table access_token (
  id uuid primary key,
  account_id uuid not null references account (id),
  token_hash varchar(64) not null unique,
  scope varchar(20) not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone
);
create index access_token_account on access_token (account_id);

create table idempotency (
  id uuid primary key,
  actor varchar(80) not null,
  idempotency_key varchar(200) not null,
  target varchar(500) not null,
  body_hash varchar(64) not null,
  status integer,
  location varchar(500),
  etag varchar(80),
  body text,
  recorded_at timestamp with time zone not null,
  unique (actor, idempotency_key)
);

create index idempotency_age on idempotency (recorded_at);

create table product_setting (
  name varchar(80) primary key,
  content varchar(4000) not null
);

create table organisation (
  id uuid primary key,
  version integer not null,
  code varchar(60) not null unique,
  name_fr varchar(300) not null,
  name_en varchar(300),
  active boolean not null
);
