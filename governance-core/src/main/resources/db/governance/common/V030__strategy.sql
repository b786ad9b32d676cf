create table strategy (
  id uuid primary key,
  version integer not null,
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  vision_fr varchar(4000) not null,
  vision_en varchar(4000),
  edition integer not null,
  edition_fr varchar(300) not null,
  edition_en varchar(300),
  adopted_on date,
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000)
);

create table orientation (
  id uuid primary key,
  version integer not null,
  strategy_id uuid not null references strategy (id),
  position integer not null,
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  target_fr varchar(4000),
  target_en varchar(4000),
  lead_organisation varchar(60),
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000),
  unique (strategy_id, position)
);

create table objective (
  id uuid primary key,
  version integer not null,
  orientation_id uuid not null references orientation (id),
  position integer not null,
  code varchar(60) not null unique,
  title_fr varchar(300) not null,
  title_en varchar(300),
  target_fr varchar(4000),
  target_en varchar(4000),
  provenance_kind varchar(20) not null,
  provenance_source varchar(2000),
  unique (orientation_id, position)
);
