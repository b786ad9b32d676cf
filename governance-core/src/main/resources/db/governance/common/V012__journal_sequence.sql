create table journal_head (
  id integer primary key check (id = 1),
  size bigint not null,
  subtrees varchar(4200) not null
);
insert into journal_head (id, size, subtrees) values (1, 0, '');

create table journal_unplaced (
  entry_id bigint primary key
);
