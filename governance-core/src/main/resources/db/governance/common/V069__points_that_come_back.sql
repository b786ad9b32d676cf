-- What brought a point to the agenda of itself: no two points have the same origin.
alter table agenda_item add origin varchar(200);
create unique index agenda_item_origin on agenda_item (origin);
-- Whether the secretariat gave the point its place, and whether it gave it other words than were asked first.
alter table agenda_item add ordered boolean default false not null;
alter table agenda_item add reworded boolean default false not null;
-- When a follow-up was opened (unknown of earlier ones: with its decision), and what its evidence points at.
alter table follow_up add opened_at timestamp with time zone;
alter table follow_up add evidence_link varchar(2000);
alter table follow_up add evidence_sha256 varchar(64);
