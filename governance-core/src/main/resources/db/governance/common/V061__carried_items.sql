-- The place that a point held on a session that closed without deciding it.
create table carried_item (
  id uuid primary key,
  session_code varchar(60) not null,
  item_number varchar(30) not null references agenda_item (number),
  position integer not null,
  unique (session_code, item_number)
);
