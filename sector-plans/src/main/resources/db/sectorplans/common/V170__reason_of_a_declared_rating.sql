-- Why a ministry declares another rating than the one that the facts give.
alter table status_update add column declared_reason_fr varchar(4000);
alter table status_update add column declared_reason_en varchar(4000);
