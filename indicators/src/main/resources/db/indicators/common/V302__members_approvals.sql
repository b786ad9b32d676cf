-- A person approves a revision once, in their own name or by another's delegation: the key says so.
create table report_member_approval (
  compilation_id uuid not null references report (compilation_id),
  person varchar(80) not null,
  account varchar(80) not null,
  approved_at timestamp with time zone not null,
  primary key (compilation_id, person)
);

insert into report_member_approval (compilation_id, person, account, approved_at)
select compilation_id, approved_by, approved_by, approved_at from report_approval;
