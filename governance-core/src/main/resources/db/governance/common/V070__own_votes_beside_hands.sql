alter table member_vote rename to member_vote_once;
create table member_vote (
  id uuid primary key,
  session_code varchar(60) not null,
  item_number varchar(30) not null references agenda_item (number),
  member_code varchar(80) not null references committee_member (code),
  holder_code varchar(80) not null references committee_member (code),
  choice varchar(20) not null,
  show_of_hands boolean not null,
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  unique (session_code, item_number, member_code, show_of_hands)
);
insert into member_vote (id, session_code, item_number, member_code, holder_code, choice, show_of_hands, recorded_by, recorded_at)
  select id, session_code, item_number, member_code, holder_code, choice, show_of_hands, recorded_by, recorded_at from member_vote_once;
drop table member_vote_once;
