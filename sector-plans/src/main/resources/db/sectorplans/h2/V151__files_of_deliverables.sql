-- Kept by content: the same file joined twice is kept once.
create table evidence_file (
  sha256 varchar(64) primary key,
  content blob not null
);
create trigger evidence_file_kept_u before update on evidence_file for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger evidence_file_kept_d before delete on evidence_file for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
