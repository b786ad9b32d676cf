-- Kept by content: the same file joined twice is kept once.
create table evidence_file (
  sha256 varchar(64) primary key,
  content bytea not null
);
create trigger evidence_file_kept before update or delete or truncate on evidence_file for each statement execute function refuse_change();
