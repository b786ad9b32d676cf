-- A draft belongs to the ministry that wrote it; null where the update left it before this was recorded.
alter table status_update add column drafted_for varchar(60);
