-- When a session starts and ends, as the clocks of Québec show it: 09:30. Unknown of what was convened before.
alter table committee_session add starts_at varchar(5);
alter table committee_session add ends_at varchar(5);
