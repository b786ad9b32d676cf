-- The roll of a session being held, with the quorum rule in force when it was opened.
create table session_roll (
  session_code varchar(60) primary key references committee_session (code),
  version integer not null,
  quorum_least integer
);
create table roll_mark (
  id uuid primary key,
  version integer not null,
  session_code varchar(60) not null references session_roll (session_code),
  member_code varchar(80) not null references committee_member (code),
  presence varchar(20) not null,
  substitute_code varchar(80) references committee_member (code),
  unique (session_code, member_code)
);

-- What a member says on a point of a session: out of it, or for, against or neither. Once.
create table recusal (
  id uuid primary key,
  session_code varchar(60) not null,
  item_number varchar(30) not null references agenda_item (number),
  member_code varchar(80) not null references committee_member (code),
  reason_fr varchar(4000) not null,
  reason_en varchar(4000),
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  unique (session_code, item_number, member_code)
);
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
  unique (session_code, item_number, member_code)
);
create table item_consensus (
  id uuid primary key,
  session_code varchar(60) not null,
  item_number varchar(30) not null references agenda_item (number),
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  unique (session_code, item_number)
);

-- How a decision was adopted, as the session stood when it was recorded.
create table decision_adoption (
  decision_code varchar(80) primary key,
  session_code varchar(60) not null,
  adoption_mode varchar(20) not null,
  votes_for integer not null,
  votes_against integer not null,
  abstentions integer not null,
  present text not null,
  recused text not null,
  voting integer not null,
  counted integer not null,
  needed integer not null,
  established boolean not null
);
