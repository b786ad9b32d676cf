-- What a risk or an issue said before it was put off or lowered, with the reason.
create table register_change (
  id uuid primary key,
  measure_id uuid not null references measure (id),
  entry_code varchar(80) not null,
  position integer not null,
  changed_at timestamp with time zone not null,
  organisation_code varchar(60),
  reason_fr varchar(300) not null,
  reason_en varchar(300),
  due_date date,
  likelihood integer,
  effect integer,
  unique (entry_code, position)
);

create index register_change_measure on register_change (measure_id);
