-- A session may be opened on another day than the one it was convened for.
alter table committee_session add column opened_on date;
