-- Where an account is written to by e-mail; kept by administrators, never in the journal.
alter table account add column address varchar(254);

-- What accounts are told, and the letters that carry it: written with what causes it, sent afterwards.
create table notice (
  id uuid primary key,
  version integer not null,
  account varchar(80) not null,
  cause varchar(200) not null unique,
  subject_kind varchar(40) not null,
  subject_code varchar(80) not null,
  title_fr varchar(300) not null,
  title_en varchar(300) not null,
  text_fr varchar(4000) not null,
  text_en varchar(4000) not null,
  path varchar(300) not null,
  told_at timestamp with time zone not null,
  read_at timestamp with time zone,
  mail varchar(20) not null,
  attempts integer not null,
  next_attempt_at timestamp with time zone,
  sent_at timestamp with time zone
);
create index notice_account on notice (account, told_at);
create index notice_subject on notice (subject_kind, subject_code, told_at);
create index notice_due on notice (mail, next_attempt_at);
