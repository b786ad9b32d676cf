-- When a session was closed and when a seat was ended, for what was known at the one to stand; null of what came before.
alter table committee_session add closed_at timestamp with time zone;
alter table committee_member add ended_at timestamp with time zone;
