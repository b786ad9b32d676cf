-- First day on which others had taken it over; null while it goes on.
alter table organisation add column ended_on date;

-- The name that an organisation bore until a day, kept when it was renamed.
create table organisation_name (
  id uuid primary key,
  organisation_code varchar(60) not null,
  position integer not null,
  name_fr varchar(300) not null,
  name_en varchar(300),
  until_date date not null,
  unique (organisation_code, position)
);

-- Organisations that ended or gave up a part of their work, and those that took it over.
create table reorganisation (
  id uuid primary key,
  code varchar(60) not null unique,
  effective_on date not null,
  reason_fr varchar(4000) not null,
  reason_en varchar(4000),
  reference varchar(2000),
  recorded_at timestamp with time zone not null
);

create table reorganisation_predecessor (
  reorganisation_id uuid not null references reorganisation (id),
  position integer not null,
  organisation_code varchar(60) not null,
  primary key (reorganisation_id, position)
);
create index reorganisation_predecessor_code on reorganisation_predecessor (organisation_code);

create table reorganisation_successor (
  reorganisation_id uuid not null references reorganisation (id),
  position integer not null,
  organisation_code varchar(60) not null,
  primary key (reorganisation_id, position)
);
create index reorganisation_successor_code on reorganisation_successor (organisation_code);

-- What went from one organisation to another by it.
create table reorganisation_move (
  reorganisation_id uuid not null references reorganisation (id),
  position integer not null,
  subject_kind varchar(40) not null,
  subject_code varchar(80) not null,
  title_fr varchar(1000) not null,
  title_en varchar(1000),
  part varchar(20) not null,
  from_code varchar(60) not null,
  to_code varchar(60) not null,
  primary key (reorganisation_id, position)
);
create index reorganisation_move_subject on reorganisation_move (subject_kind, subject_code);
