-- Calendars that accounts subscribe to from outside, each at an address that only its holder knows.
create table calendar_feed (
  id uuid primary key,
  version integer not null,
  account varchar(80) not null,
  title varchar(100) not null,
  kinds varchar(200) not null,
  language varchar(10) not null,
  token_hash varchar(64) not null unique,
  made_at timestamp with time zone not null,
  renewed_at timestamp with time zone,
  revoked_at timestamp with time zone
);
create index calendar_feed_account on calendar_feed (account, made_at);
