-- What changed on the strength of a decision of the register: a decision is carried out once.
create table carried_out_decision (
  decision_code varchar(80) primary key,
  changed_kind varchar(40) not null,
  changed_code varchar(80) not null,
  carried_out_at timestamp with time zone not null
);
