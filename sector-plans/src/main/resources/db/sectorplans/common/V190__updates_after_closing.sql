-- Why an update was written after the collection of its quarter had ended; null for all others.
alter table status_update add column late_reason_fr varchar(4000);
alter table status_update add column late_reason_en varchar(4000);
