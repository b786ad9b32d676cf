-- How each account wants the letters of each kind of notice, and the secret by which a letter stops its kind.
create table notice_choice (
  id uuid primary key,
  version integer not null,
  account varchar(80) not null,
  kind varchar(20) not null,
  rhythm varchar(20) not null,
  token varchar(43) not null unique,
  unique (account, kind)
);
