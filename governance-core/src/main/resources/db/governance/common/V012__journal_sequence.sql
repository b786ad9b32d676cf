create table journal_head (
  id integer primary key check (id = 1),
  size bigint not null
);
insert into journal_head (id, size) select 1, count(*) from journal_leaf;

create table journal_unplaced (
  entry_id bigint primary key
);
insert into journal_unplaced (entry_id)
  select e.id from journal_entry e where not exists (select 1 from journal_leaf l where l.entry_id = e.id);
