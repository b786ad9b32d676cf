create table consultation (
  id uuid primary key,
  version integer not null,
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  description_fr varchar(4000) not null,
  description_en varchar(4000),
  starts_on date,
  ends_on date,
  held_elsewhere boolean not null,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000)
);

create table consultation_theme (
  consultation_id uuid not null references consultation (id),
  position integer not null,
  code varchar(60) not null,
  title_fr varchar(300) not null,
  title_en varchar(300),
  opened_on date,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000),
  primary key (consultation_id, position),
  unique (consultation_id, code)
);

create table consultation_fact (
  consultation_id uuid not null references consultation (id),
  position integer not null,
  happened_on date,
  text_fr varchar(4000) not null,
  text_en varchar(4000),
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000),
  primary key (consultation_id, position)
);
